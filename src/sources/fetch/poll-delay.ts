import type { PollOutcome } from "./feed-state.ts";

const MINUTE = 60_000;
/** Milliseconds between two polls of a feed at least, and after its first failure. */
export const SHORTEST = 5 * MINUTE;
/** Milliseconds between two polls of a feed at most. */
export const LONGEST = 24 * 60 * MINUTE;
/** Milliseconds between two polls of a feed that says nothing of itself. */
const USUAL = 30 * MINUTE;
/** A feed that was silent for a time is asked again after this part of it: after 10 hours of silence once an hour. */
const PART_OF_SILENCE = 1 / 10;

/** Milliseconds until the next poll of a feed that was read. `stated`: what it asks for; `silence`: since it last brought something. */
export function delay(stated: number | null, silence: number): number {
  return within(Math.max(stated ?? USUAL, silence * PART_OF_SILENCE));
}

/** Milliseconds until the next poll of a feed that failed: doubled with every failure; a server that says how long it wants to be left alone is believed, up to a day. */
export function failureDelay(failures: number, outcome: PollOutcome & { readonly kind: "failed" }): number {
  if (outcome.trouble.code === "robots") return LONGEST;
  return within(Math.max(SHORTEST * 2 ** Math.min(failures - 1, 20), outcome.retryAfter ?? 0));
}

function within(time: number): number {
  return Math.round(Math.min(Math.max(time, SHORTEST), LONGEST));
}
