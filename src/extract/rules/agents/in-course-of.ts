import type { Kind } from "../../kinds.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";

/** «دخلت القوات البلدة في هجوم»: what a force did in the course of an attack tells whose attack it was. */
export function inCourseOf(drafts: readonly Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    const { scene, at, kind } = draft;
    const node = scene.nodes[at]!;
    if (draft.actor.length > 0 || !ATTACKS.has(kind) || isVerb(node) || node.conj || node.reading?.article)
      continue;
    if (!COURSE.has(node.prep)) continue;
    const deed = drafts[k - 1];
    if (!deed || deed.scene !== scene || scene.clause[deed.at] !== scene.clause[at]) continue;
    if (!isVerb(scene.nodes[deed.at]!) || !TAKINGS.has(deed.kind) || deed.actor.length === 0) continue;
    draft.actor = [...deed.actor];
    because(draft, "in-course-of", scene.nodes[deed.at]!);
  }
}

const COURSE: ReadonlySet<string> = new Set(["in", "during", "b"]);
const TAKINGS: ReadonlySet<Kind> = new Set<Kind>([
  "territory",
  "detention",
  "seizure",
  "release",
  "abduction",
  "destruction",
]);
