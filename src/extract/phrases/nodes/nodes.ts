import type { Node } from "../node.ts";
import type { Parse } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import { takeEntry } from "./entry-nodes.ts";
import { takeFrame } from "./frame-nodes.ts";
import { takeGroup } from "./group-nodes.ts";
import { passOver } from "./passed-over.ts";
import { takePlace } from "./place-nodes.ts";
import { takeSplit } from "./split-phrases.ts";
import { type Spot, spotAt } from "./spot.ts";
import { takeTime } from "./time-nodes.ts";
import { takeTrigger } from "./trigger-nodes.ts";

/** Builds the phrases of one sentence, left to right, each item in exactly one phrase or in none (adverbs). */
export function nodesOf(parse: Parse): Node[] {
  const builder: Builder = { parse, nodes: [], pending: null, marks: 0, taken: [] };
  let i = 0;
  while (i < parse.items.length) i = takeAt(builder, i);
  return builder.nodes;
}

/** What a phrase can be, the surest first. */
const TAKES = [takeSplit, takeTime, takeFrame, takePlace, takeGroup] as const;

/** Takes the phrase that begins at item `i`; gives the item behind it. */
function takeAt(builder: Builder, i: number): number {
  const spot = spotAt(builder, i);
  if (builder.taken.includes(i)) {
    builder.marks |= spot.item.before;
    return i + 1;
  }
  if (passOver(builder, spot)) return i + 1;
  for (const take of TAKES) {
    const next = take(builder, spot);
    if (next >= 0) return next;
  }
  takeOne(builder, spot);
  return i + 1;
}

/** A phrase of one item. */
function takeOne(builder: Builder, spot: Spot): void {
  const { item, trigger } = spot;
  if (trigger) takeTrigger(builder, spot, trigger);
  else if (item.kind === "number") emit(builder, "number", item, item, { number: item.number });
  else if (item.kind === "entry") takeEntry(builder, spot);
  else emit(builder, "word", item, item, {});
}
