import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Draft } from "../draft.ts";
import { describedAll } from "./described-all.ts";
import { isParticiple } from "./participles.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** What counts a word that names whom it happened to, the surest first. */
const WAYS: readonly ((draft: Draft) => boolean)[] = [
  numberBehind,
  peopleBehind,
  describedPeople,
  numberForBoth,
  betweenBoth,
  ownTarget,
  ownForm,
];

/** How many, where the trigger names the people: «القتلى السبعة», «ثلاثة جنود جرحى», «قتيلان». */
export function countOfParticiple(draft: Draft): boolean {
  if (!isParticiple(draft.scene.nodes[draft.at]!)) return false;
  WAYS.some((way) => way(draft));
  return true;
}

/** «القتلى السبعة», «الجرحى 20» */
function numberBehind(draft: Draft): boolean {
  const after = draft.scene.nodes[draft.at + 1];
  if (after?.type !== "number" || after.before & (PARTING | Mark.comma)) return false;
  if (after.prep !== "" || after.conj) return false;
  take(draft, countOf(after.number!), "number-after-trigger", after);
  describedAll(draft);
  return true;
}

/** «عدد القتلى الفلسطينيين السبعة», «المحتجزين 20 مدنيا»: counted people right behind a definite word. */
function peopleBehind(draft: Draft): boolean {
  const { nodes } = draft.scene;
  const others = nodes[draft.at + 1];
  if (others?.members[0]?.group !== "people" || !others.members[0].counted) return false;
  if (others.conj || others.prep !== "" || !nodes[draft.at]!.reading!.article) return false;
  take(draft, others.members[0].count, "number-after-trigger", others);
  return true;
}

/** «ثلاثة جنود جرحى»: the word describes counted people in front of it. */
function describedPeople(draft: Draft): boolean {
  const { nodes } = draft.scene;
  const node = nodes[draft.at]!;
  const described = nodes[draft.at - 1];
  if (!described?.members[0]?.counted || described.members[0].sort !== "people") return false;
  if (node.conj || node.prep !== "" || node.before & (PARTING | Mark.comma)) return false;
  draft.target = [...described.members];
  take(draft, described.members[0].count, "described-people", described);
  return true;
}

/** «عشرات القتلى والجرحى»: one vague number for both. */
function numberForBoth(draft: Draft): boolean {
  const { nodes } = draft.scene;
  const first = nodes[draft.at - 1];
  if (first?.type !== "trigger" || !nodes[draft.at]!.conj || !isParticiple(first)) return false;
  const shared = nodes[draft.at - 2];
  if (shared?.type === "number" && shared.number!.approx)
    take(draft, countOf(shared.number!), "number-for-both", shared);
  // «70 قتيلا وجريحا»: an exact number is of both together.
  const together =
    shared?.type === "number" && draft.scene.tokens[nodes[draft.at]!.to - 1]!.folded.endsWith("ا");
  return draft.count !== null || together;
}

/** «خمسة بين قتيل وجريح»: the number is of both together, the words themselves count nobody. */
function betweenBoth({ scene, at }: Draft): boolean {
  const first = scene.nodes[at - 1];
  if (scene.nodes[at]!.prep === "between") return true;
  return first?.type === "trigger" && isParticiple(first) && first.prep === "between";
}

/** «20 عاملا محاصرين»: the missing and the besieged are counted by whom they are. */
function ownTarget(draft: Draft): boolean {
  const [only] = draft.target;
  if (!only?.counted || (draft.kind !== "missing" && draft.kind !== "besieged")) return false;
  draft.count = only.count;
  return true;
}

/** «قتيل» is one, «قتيلان» two. */
function ownForm(draft: Draft): boolean {
  const { features, article, suffix } = draft.scene.nodes[draft.at]!.reading!;
  if (features & Feature.dual) draft.count = { min: 2, max: 2, approx: false };
  else if (features & Feature.singular && !article && suffix === "")
    draft.count = { min: 1, max: 1, approx: false };
  return true;
}
