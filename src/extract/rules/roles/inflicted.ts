import { isGroup } from "../around.ts";
import { OUTCOMES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";

/** How far in front of the dead the word of inflicting stands, in phrases. */
const REACH = 8;

/** «كبد الجيش المسلحين عشرات القتلى», «تكبيد المسلحين عددا من القتلى»: the last party in between lost them, one before it dealt it. */
export function inflicted(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (!OUTCOMES.has(kind) || draft.target.length > 0) return;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    if (!INFLICTS.has(scene.tokens[scene.nodes[i]!.to - 1]!.folded)) continue;
    const sides = scene.nodes
      .slice(i + 1, at)
      .filter(
        (node) =>
          isGroup(node) && node.prep === "" && node.kind !== "adjective" && node.members[0]!.sort !== "thing",
      );
    const [first, second] = sides;
    if (!first) return;
    const loser = second ?? first;
    draft.target = loser.members.map((member) => ({ ...member, count: null, counted: false }));
    if (second && draft.actor.length === 0) draft.actor = [...first.members];
    because(draft, "inflicted-on", loser);
    return;
  }
}

const INFLICTS: ReadonlySet<string> = new Set(
  ["كبد", "كبدت", "كبدوا", "يكبد", "تكبيد", "مكبدا", "مكبده"].flatMap((word) => [
    word,
    `و${word}`,
    `ف${word}`,
  ]),
);
