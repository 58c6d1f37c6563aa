/** Advisory locks are told apart by two numbers; the first is the queue's, the letters «twq». */
export const LOCK_SPACE = 0x747771;
/** The second: for what. */
export const LOCKS = { making: 1, filling: 2 } as const;
