import { because, type Draft, isVerb } from "../draft.ts";

/** «توفي الصحافي بجراح أصيب بها برصاص الجيش»: who died was the one hurt, and who hurt him killed him. */
export function diedOfWounds(drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const hurt = drafts[i]!;
    const death = drafts[i - 1]!;
    if (hurt.kind !== "injured" || death.kind !== "killed" || hurt.scene !== death.scene) continue;
    const node = hurt.scene.nodes[hurt.at]!;
    if (!isVerb(node) || !WOUNDS.has(hurt.scene.tokens[node.from - 1]?.folded ?? "")) continue;
    if (hurt.target.length === 0) {
      hurt.target = [...death.target];
      because(hurt, "died-of-wounds", node);
    }
    if (death.actor.length === 0) {
      death.actor = [...hurt.actor];
      because(death, "died-of-wounds", node);
    }
  }
}

const WOUNDS: ReadonlySet<string> = new Set(["بجراح", "بجروح", "جراح", "جروح", "بجراحه", "باصابه"]);
