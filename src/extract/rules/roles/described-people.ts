import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";

/** «عناصر التنظيم محاصرين»: a word of state says something of the people in front of it. */
export function describedBefore(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (node.reading!.entry.cells.voice !== "participle" || (kind !== "besieged" && kind !== "missing")) return;
  for (let i = at - 1; i >= 0; i--) {
    const before = scene.nodes[i]!;
    if (before.type === "trigger" && at - i > 6) return;
    if (!isGroup(before) || before.kind === "adjective" || scene.spoken[i]) continue;
    draft.target = [...before.members];
    because(draft, "described-people", before);
    return;
  }
}
