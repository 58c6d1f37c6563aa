import type { Draft } from "../draft.ts";

/** Words that say that a figure may still rise. */
const MAY_RISE: ReadonlySet<string> = new Set(["مرشح", "مرشحه", "قابل", "قابله", "مرجح", "مرجحه"]);

/** «عدد القتلى مرشح للارتفاع»: a total without its figure tells of nobody. */
export function isOpenTotal({ scene, at }: Draft): boolean {
  const { to } = scene.nodes[at]!;
  return MAY_RISE.has(scene.tokens[to]?.folded ?? "");
}
