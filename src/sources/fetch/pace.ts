import { setTimeout as wait } from "node:timers/promises";
import type { Turn } from "./fetch-options.ts";

/** Milliseconds between the end of one request to a host and the beginning of the next. */
export const LEAST_PAUSE = 2000;
/** The longest pause that a server can ask for with `Crawl-delay`, in milliseconds. */
export const LONGEST_PAUSE = 60_000;

/** Gives leave to ask a host: one request at a time, with a pause after each. Hosts do not wait for one another. */
export interface Pacer {
  /** Resolves when it is this caller's turn, in the order of asking. `pause`: milliseconds that this host wants, if more than usual. */
  turn(host: string, pause?: number): Promise<Turn>;
}

/** Time as the pacer sees it; all in milliseconds. */
export interface Pace {
  readonly pause?: number;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** Opens a pacer. Its memory holds the hosts asked within the last pause alone. */
export function openPacer(pace: Pace = {}): Pacer {
  const { pause: least = LEAST_PAUSE, now = () => performance.now(), sleep = (time) => wait(time) } = pace;
  /** For each host: when its last turn is over (a promise), and from when it may be asked again. */
  const hosts = new Map<string, { last: Promise<void>; ended: number; waiting: number }>();

  const forget = (): void => {
    for (const [host, { ended, waiting }] of hosts)
      if (waiting === 0 && now() - ended > LONGEST_PAUSE) hosts.delete(host);
  };
  return {
    async turn(host, pause = 0) {
      forget();
      const state = hosts.get(host) ?? {
        last: Promise.resolve(),
        ended: Number.NEGATIVE_INFINITY,
        waiting: 0,
      };
      hosts.set(host, state);
      state.waiting++;
      const before = state.last;
      let free = (): void => {};
      state.last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      const left = state.ended + Math.min(Math.max(least, pause), Math.max(least, LONGEST_PAUSE)) - now();
      if (left > 0) await sleep(left);
      return {
        done() {
          state.ended = now();
          state.waiting--;
          free();
        },
      };
    },
  };
}
