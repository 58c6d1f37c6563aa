import type { Node } from "../phrases/node.ts";
import type { Draft } from "../rules/draft.ts";
import { Bar } from "../rules/outline.ts";
import { formOf } from "./forms.ts";
import { F, type Tally } from "./tally.ts";
import { numberOf } from "./values.ts";

/** The classes of distances in phrases: up to 1, 2, 3, 4, 6, 9, 14, or more. */
const STEPS = [1, 2, 3, 4, 6, 9, 14];
const LONGEST = 14;
const CLASS_OF_STEPS = Uint8Array.from({ length: LONGEST + 1 }, (_, steps) =>
  STEPS.findIndex((step) => steps <= step),
);

/** The number of a small number as a value, the larger ones together. */
export const upTo = (most: number, number: number): number => (number < most ? number : most);

const distanceOf = (steps: number): number => (steps > LONGEST ? STEPS.length : CLASS_OF_STEPS[steps]!);

/** What a phrase is called beside another: its type, and for particles and events its kind. */
export function nameOf(node: Node | undefined): string {
  if (node === undefined) return "none";
  return node.type === "particle" || node.type === "report" ? node.kind : node.type;
}

const BEFORE = numberOf("spoken", "before");
const BEHIND = numberOf("spoken", "behind");

/** Where a phrase stands from its trigger, and what stands between. */
export function bearing(draft: Draft, c: number, tally: Tally): void {
  const { scene, at } = draft;
  const { nodes, outline } = scene;
  const { prep } = nodes[c]!;
  const before = c < at;
  const first = before ? c : at;
  const last = before ? at : c;
  let triggers = 0;
  let groups = 0;
  let bars = 0;
  for (let i = first + 1; i < last; i++) {
    const bar = outline.bars[i]!;
    if (bar === Bar.trigger) triggers++;
    else if (bar === Bar.group) groups++;
    else bars |= bar;
  }
  tally.few(before ? F.distanceBefore : F.distanceBehind, distanceOf(last - first));
  tally.one(before ? F.prepBefore : F.prepBehind, prep);
  tally.two(before ? F.formPrepBefore : F.formPrepBehind, formOf(draft), prep);
  tally.few(before ? F.triggersBefore : F.triggersBehind, upTo(3, triggers));
  tally.few(before ? F.groupsBefore : F.groupsBehind, upTo(3, groups));
  tally.few(before ? F.barsBefore : F.barsBehind, bars);
  if (scene.spoken[c]) tally.few(F.spoken, before ? BEFORE : BEHIND);
  tally.one(F.wordBefore, c - 1 === at ? "trigger" : nameOf(nodes[c - 1]));
  tally.one(F.wordBehind, c + 1 === at ? "trigger" : nameOf(nodes[c + 1]));
}
