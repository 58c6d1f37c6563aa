import type { Draft } from "../draft.ts";

/** «نقل الجرحى إلى المستشفى»: the wounded are taken in, not driven out. */
export function toHospital({ scene, at }: Draft): boolean {
  return scene.nodes
    .slice(at + 1, at + 6)
    .some((node) => node.prep === "to" && scene.tokens[node.from + 1]?.folded.includes("مستشفي"));
}
