/** How a guarded job ended: with its value, with an error of its own, or stopped for its time or its memory. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "error"; readonly name: string; readonly message: string }
  | { readonly kind: "time" }
  | { readonly kind: "memory" };

/** What a job may use up. */
export interface Limits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes by which the process may grow while it runs. */
  readonly memory: number;
}

/** One minute and 1 GB: a report of 500 pages needs a quarter of either. */
export const LIMITS: Limits = { time: 60_000, memory: 1024 ** 3 };
