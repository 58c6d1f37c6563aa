import { OUTCOMES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";

/**
 * «قتل خمسة جنود في اشتباكات مع الجماعة»: the side behind «مع» killed, and those killed fought with it. Runs before
 * neighbours share, for what the sentence says of this fight beats a subject that it names elsewhere.
 */
export function foughtWith(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cause } = draft;
    if (cause?.kind !== "clash" || !OUTCOMES.has(draft.kind) || cause.scene !== draft.scene) continue;
    if (!cause.because.some(({ rule }) => rule === "fighting-with") || cause.target.length === 0) continue;
    const same = draft.target.some((victim) =>
      cause.target.some((side) => side.start === victim.start || (side.id !== null && side.id === victim.id)),
    );
    if (same) continue;
    if (draft.actor.length === 0) {
      draft.actor = [...cause.target];
      because(draft, "fought-with", cause.scene.nodes[cause.at]!);
    }
    if (cause.actor.length === 0 && draft.target.length > 0 && draft.at < cause.at && !draft.partOf)
      cause.actor = draft.target.map((member) => ({ ...member, count: null, counted: false }));
  }
}
