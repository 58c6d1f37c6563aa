import { isGroup } from "../around.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { partyLike } from "./forces.ts";

/** «جددت المقاتلات قصفها»: the possessive stands for who acted before. */
export function possessiveActor(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (scene.nodes[at]!.reading!.suffix === "" || !ATTACKS.has(kind)) return;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const node = scene.nodes[i]!;
    if (!isGroup(node) || node.prep !== "" || !partyLike(node)) continue;
    draft.actor = [...node.members];
    because(draft, "possessive-actor", node);
    return;
  }
}
