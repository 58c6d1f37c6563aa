import { TawaturError } from "../errors.ts";
import type { Claim } from "../extract/claim.ts";
import { SLOTS } from "./corrections.ts";
import { slotValue, wordsOf } from "./slot-values.ts";

/** What the slots of a claim hold where a person does not say otherwise. */
const EMPTY = {
  actor: [],
  target: [],
  count: null,
  weapon: null,
  place: null,
  time: null,
  speaker: null,
  via: [],
  modality: "asserted",
  partOf: null,
  cause: null,
} as const;

/**
 * The claim that a person adds: kind and trigger {start, end}, and whatever other slots are given; what it is a share of
 * and what caused it is set afterwards. Throws a `TawaturError` «wrong-value».
 */
export function addedClaim(value: unknown, text: string): Omit<Claim, "id"> {
  const given = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const trigger = wordsOf(given.trigger, text);
  if (!trigger || given.partOf || given.cause)
    throw new TawaturError(
      "wrong-value",
      "a claim needs a trigger {start, end} that stands in the text; its «partOf» and «cause» are set once it is there",
      "يلزم الادعاء لفظ دال {start, end} في النص؛ وتُحدَّد «partOf» و«cause» بعد إضافته",
    );
  const slots = Object.fromEntries(
    SLOTS.map((slot) => [slot, slotValue(slot, given[slot] ?? EMPTY[slot as keyof typeof EMPTY], text)]),
  ) as Omit<Claim, "id">;
  // Its sentence is the line around it: where sentences end is for the engine to know.
  const end = text.indexOf("\n", trigger.end);
  return {
    ...slots,
    trigger,
    confidence: 1,
    sentence: { start: text.lastIndexOf("\n", trigger.start) + 1, end: end < 0 ? text.length : end },
    because: [
      { rule: "said-by-a-person", span: { start: trigger.start, end: trigger.end }, entries: [], under: [] },
    ],
  };
}
