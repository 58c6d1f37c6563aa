import { Feature } from "../../lexicon/inflect.ts";
import type { Node } from "../phrases/node.ts";
import { isGroup } from "../rules/around.ts";
import { type Draft, isVerb } from "../rules/draft.ts";
import { F, type Tally } from "./tally.ts";

const STEPS = [1, 2, 3, 4, 6, 9, 14];
const NUMBERS = ["0", "1", "2", "3", "4", "5", "6", "7"];

/** A small number as a value, the larger ones together. */
export const upTo = (most: number, number: number): string => NUMBERS[Math.min(number, most)]!;

/** The class of a distance in phrases: 1, 2, 3, 4, 6, 9, 14 or more. */
export function distanceOf(steps: number): string {
  const at = STEPS.findIndex((step) => steps <= step);
  return NUMBERS[at < 0 ? STEPS.length : at]!;
}

/** The form of a trigger: «noun», «participle», or a verb's voice with its gender and number. */
export function formOf({ scene, at }: Draft): string {
  const node = scene.nodes[at]!;
  const { voice } = node.reading!.entry.cells;
  if (!isVerb(node)) return voice === "participle" ? "participle" : "noun";
  const { features } = node.reading!;
  const shape = features & Feature.feminine ? "-f" : features & (Feature.plural | Feature.dual) ? "-p" : "-m";
  return (FORMS[voice ?? ""] ?? FORMS.active!)[shape]!;
}

const forms = (voice: string): Readonly<Record<string, string>> => ({
  "-f": `${voice}-f`,
  "-p": `${voice}-p`,
  "-m": `${voice}-m`,
});
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  active: forms("active"),
  passive: forms("passive"),
  both: forms("both"),
  phrase: forms("phrase"),
};

/** What a phrase is called beside another: its type, and for particles and events its kind. */
export function nameOf(node: Node | undefined): string {
  if (node === undefined) return "none";
  return node.type === "particle" || node.type === "report" ? node.kind : node.type;
}

/** Where a phrase stands from its trigger, and what stands between. */
export function bearing(draft: Draft, c: number, tally: Tally): void {
  const { scene, at } = draft;
  const { nodes } = scene;
  const node = nodes[c]!;
  const before = c < at;
  const first = Math.min(c, at);
  const last = Math.max(c, at);
  const distance = distanceOf(last - first);
  const form = formOf(draft);
  let triggers = 0;
  let groups = 0;
  let bars = 0;
  for (let i = first + 1; i < last; i++) {
    const mid = nodes[i]!;
    if (mid.type === "trigger") triggers++;
    else if (mid.type === "word") continue;
    else if (mid.type === "report" || scene.spoken[i]) bars |= 8;
    else if (mid.kind === "relative") bars |= 1;
    else if (mid.kind === "that") bars |= 2;
    else if (mid.kind === "cause") bars |= 4;
    else if (isGroup(mid) && mid.kind !== "adjective") groups++;
  }
  tally.one(before ? F.distanceBefore : F.distanceBehind, distance);
  tally.one(before ? F.prepBefore : F.prepBehind, node.prep);
  tally.two(before ? F.formPrepBefore : F.formPrepBehind, form, node.prep);
  tally.one(before ? F.triggersBefore : F.triggersBehind, upTo(3, triggers));
  tally.one(before ? F.groupsBefore : F.groupsBehind, upTo(3, groups));
  tally.one(before ? F.barsBefore : F.barsBehind, BARS[bars]!);
  if (scene.spoken[c]) tally.one(F.spoken, before ? "before" : "behind");
  tally.one(F.wordBefore, c - 1 === at ? "trigger" : nameOf(nodes[c - 1]));
  tally.one(F.wordBehind, c + 1 === at ? "trigger" : nameOf(nodes[c + 1]));
}

const BARS = Array.from({ length: 16 }, (_, bits) =>
  ["relative", "that", "cause", "saying"].filter((_name, i) => bits & (1 << i)).join("+"),
);
