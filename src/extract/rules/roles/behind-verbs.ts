import type { Node } from "../../phrases/node.ts";
import { following, isGroup } from "../around.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { hitPlace, placeMember } from "./places-hit.ts";

/** What the prepositions behind a verb say: «قبضت على», «أفرج عن», «أطلقت النار على». */
export function rolesBehindVerb(draft: Draft): void {
  for (const i of following(draft.scene, draft.at)) {
    const next = draft.scene.nodes[i]!;
    placeHit(draft, next);
    if (!isGroup(next)) continue;
    setOnFire(draft, next);
    heldOrFreed(draft, next);
    aimedAt(draft, next);
    byAgent(draft, next);
  }
}

/** «قصفت فندقا», «سقطت قذيفة على سوق»: a place that is also what was hit. */
function placeHit(draft: Draft, next: Node): void {
  if (!ATTACKS.has(draft.kind) || draft.target.length > 0 || !hitPlace(next)) return;
  if (next.prep !== "" && next.prep !== "on") return;
  draft.target = [placeMember(next)];
  because(draft, "place-hit", next);
}

/** «أضرموا النار في مقر البلدية». */
function setOnFire(draft: Draft, next: Node): void {
  if (draft.kind !== "destruction" || draft.target.length > 0 || (next.prep !== "in" && next.prep !== "b"))
    return;
  if (!draft.scene.nodes[draft.at]!.reading!.entry.id.startsWith("destruction-adrama")) return;
  draft.target = next.members.filter((member) => member.sort === "thing");
  because(draft, "set-on-fire", next);
}

/** «أفرج المسلحون عن ثلاثة», «ألقت الشرطة القبض على خمسة»: what was taken for the target acts. */
function heldOrFreed(draft: Draft, next: Node): void {
  const { kind } = draft;
  const freed = next.prep === "about" && kind === "release";
  const seized = next.prep === "on" && (kind === "detention" || kind === "seizure");
  if (!freed && !seized) return;
  if (draft.target.length > 0 && draft.actor.length === 0) draft.actor = draft.target;
  draft.target = [...next.members];
  because(draft, freed ? "set-free" : "seized", next);
}

/** «أطلقوا النار على الجيش», «اشتبكت مع التنظيم». */
function aimedAt(draft: Draft, next: Node): void {
  if (draft.target.length > 0 || !(ATTACKS.has(draft.kind) || draft.kind === "clash")) return;
  if (next.prep !== "on" && next.prep !== "against" && next.prep !== "with") return;
  draft.target = [...next.members];
  because(draft, "aimed-at", next);
}

/** «قتل على يد الشرطة». */
function byAgent(draft: Draft, next: Node): void {
  if (draft.actor.length > 0 || next.prep !== "by") return;
  draft.actor = [...next.members];
  because(draft, "by-agent", next);
}
