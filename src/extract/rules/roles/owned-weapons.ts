import type { Scene } from "../draft.ts";

/** «برصاص الجيش»: the group right behind a means is its owner, neither subject nor object. */
export function ownsWeapon(scene: Scene, i: number): boolean {
  const before = scene.nodes[i - 1];
  const node = scene.nodes[i]!;
  return (
    before?.type === "weapon" &&
    before.prep !== "" &&
    node.prep === "" &&
    node.from === before.to &&
    !node.conj
  );
}
