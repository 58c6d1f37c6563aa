import type { Kind } from "../../kinds.ts";
import { type Draft, isVerb } from "../draft.ts";

/** Kinds that forces set out to do: «عملية لاستعادة البلدة», «هدنة لإجلاء الجرحى». */
const AIMED_AT: ReadonlySet<Kind> = new Set<Kind>(["territory", "displacement", "aid", "release"]);
/** Kinds that sides agree on: «اتفاق على الانسحاب». */
const AGREED: ReadonlySet<Kind> = new Set<Kind>([...AIMED_AT, "agreement"]);
/** Words whose «ل» brings what happened to them, not what they are for. */
const UNDERGOING = new Set(["suffer", "cause", "happen"]);
/** Words that with «ل» give a reason or a relation to what did happen: «نظرا لخروج», «خلافا لانسحاب». */
const REASONS = new Set([
  "نظرا",
  "نتيجه",
  "تبعا",
  "خلافا",
  "رفضا",
  "ادانه",
  "تضامنا",
  "وفقا",
  "طبقا",
  "اضافه",
]);

/** True for an event that is only the purpose of another: «لاستعادة السيطرة على», «من أجل فك الحصار», «بهدف التقدم». */
export function isPurpose({ scene, at, kind }: Draft): boolean {
  const node = scene.nodes[at]!;
  if (isVerb(node)) return false;
  if (node.prep === "aim") return true;
  const before = scene.nodes[at - 1];
  // «عملية تستهدف تحرير البلدة»: an operation aims at what it has not got.
  if (node.prep === "" && before?.kind === "aim" && before.to === node.from) return AIMED_AT.has(kind);
  // «اتفاق على إجلاء الجرحى»: what is agreed is still to be done.
  if (node.prep === "on" && before?.kind === "agreement" && !isVerb(before)) return AGREED.has(kind);
  if (node.prep !== "l" || !AIMED_AT.has(kind) || at === 0) return false;
  const { folded } = scene.tokens[node.from]!;
  if (REASONS.has(scene.tokens[node.from - 1]!.folded)) return false;
  if (kind !== "territory" && folded.startsWith("لل")) return false;
  return !UNDERGOING.has(scene.nodes[at - 1]!.kind);
}

/** How far behind «تهدف إلى» its aim stands, in phrases. */
const AIM_REACH = 2;

/** True where «تهدف إلى» stands too far in front of the event to have it as its aim. */
export const isTooFarForAim = ({ scene, at }: Draft, i: number): boolean =>
  scene.nodes[i]!.reading?.entry.id === "plan-hadafa" && at - i > AIM_REACH;
