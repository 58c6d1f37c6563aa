import type { Kind } from "../../kinds.ts";
import { type Draft, isVerb } from "../draft.ts";

/** Kinds that forces set out to do: «عملية لاستعادة البلدة», «هدنة لإجلاء الجرحى». */
const AIMED_AT: ReadonlySet<Kind> = new Set<Kind>(["territory", "displacement", "aid", "release"]);
/** Words whose «ل» brings what happened to them, not what they are for. */
const UNDERGOING = new Set(["suffer", "cause", "happen"]);
/** Words that with «ل» give a reason or a relation to what did happen: «نظرا لخروج», «خلافا لانسحاب». */
const REASONS = new Set(["نظرا", "نتيجه", "تبعا", "خلافا", "رفضا", "ادانه", "تضامنا", "وفقا", "طبقا", "اضافه"]);

/** True for an event that is only the purpose of another: «لاستعادة السيطرة على», «من أجل فك الحصار», «بهدف التقدم». */
export function isPurpose({ scene, at, kind }: Draft): boolean {
  const node = scene.nodes[at]!;
  if (isVerb(node)) return false;
  if (node.prep === "aim") return true;
  if (node.prep !== "l" || !AIMED_AT.has(kind) || at === 0) return false;
  const { folded } = scene.tokens[node.from]!;
  if (REASONS.has(scene.tokens[node.from - 1]!.folded)) return false;
  if (kind !== "territory" && folded.startsWith("لل")) return false;
  return !UNDERGOING.has(scene.nodes[at - 1]!.kind);
}
