import type { Scene } from "../draft.ts";

/** «برصاص الجيش»: the group right behind a means is its owner, neither subject nor object. Counted people own nothing: «قتل بالرصاص ثلاثة شبان». */
export function ownsWeapon(scene: Scene, i: number): boolean {
  const before = scene.nodes[i - 1];
  const node = scene.nodes[i]!;
  return (
    before?.type === "weapon" &&
    before.prep !== "" &&
    node.prep === "" &&
    node.from === before.to &&
    !node.members[0]?.counted &&
    !node.conj
  );
}
