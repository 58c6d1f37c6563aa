import type { Draft } from "../draft.ts";

/** «قاتل الطفلة» is her killer, «قاتل الجيش» fought the army. */
export function killerNoun({ scene, at }: Draft): boolean {
  const node = scene.nodes[at]!;
  const next = scene.nodes[at + 1];
  return (
    node.reading!.entry.id === "clash-qatala" &&
    scene.tokens[node.to - 1]!.folded === "قاتل" &&
    !next?.members.some((member) => member.sort === "party") &&
    (next?.prep ?? "") === ""
  );
}
