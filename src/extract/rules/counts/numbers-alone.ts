import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Node } from "../../phrases/node.ts";
import { following, isGroup } from "../around.ts";
import { type Draft, isVerb } from "../draft.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

const BESIDE: ReadonlySet<string> = new Set(["", "b", "on"]);

/** «مقتل 38 في الاشتباكات», «قتل 18 وأصيب العشرات»: the number alone, behind the trigger. */
export function numberAlone(draft: Draft): boolean {
  const { scene, at } = draft;
  for (const i of following(scene, at)) {
    const next = scene.nodes[i]!;
    // «أوقعت قتلى ومئات الجرحى»: the number of somebody else.
    if (next.type === "number" && next.conj) return false;
    if (next.type === "number" && BESIDE.has(next.prep) && !next.number!.percent) {
      take(draft, countOf(next.number!), "number-alone", next);
      crowd(draft, next);
      return true;
    }
    if (isGroup(next) || next.before & (Mark.comma | PARTING) || next.prep !== "") return false;
  }
  return false;
}

/** «مقتل العشرات», «اعتقال المئات»: the many of unknown name are people. */
function crowd(draft: Draft, { start, end, from, number }: Node): void {
  const { folded } = draft.scene.tokens[from]!;
  // «قتل سبعة جنود وأصيب العشرات»: of whom was said before.
  if (draft.scene.nodes[draft.at]!.conj) return;
  if (draft.target.length > 0 || !number!.approx || !(folded.startsWith("ال") || folded.startsWith("وال")))
    return;
  draft.target = [
    {
      start,
      end,
      id: "people",
      count: null,
      counted: false,
      sort: "people",
      group: "people",
      anaphor: false,
      definite: true,
      entries: [],
    },
  ];
}

/** «إن 18 قتلوا»: the number alone, in front of its verb. */
export function numberOfSubject(draft: Draft): boolean {
  const { scene, at } = draft;
  const before = scene.nodes[at - 1];
  if (draft.target.length > 0 || !isVerb(scene.nodes[at]!) || before?.type !== "number") return false;
  // «عدد من غادروا» is the number of those who left, not «a number of».
  if (scene.tokens[before.to - 1]!.folded === "من" || scene.clause[at - 1] !== scene.clause[at]) return false;
  take(draft, countOf(before.number!), "number-alone", before);
  return true;
}
