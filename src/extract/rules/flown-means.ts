import type { Node } from "../phrases/node.ts";
import { ATTACKS } from "./classes.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";

/** What flies of itself or shoots, by how its word begins, and the weapon it is. */
const FLIES: readonly (readonly [string, string])[] = [
  ["صاروخ", "rocket"],
  ["صواريخ", "rocket"],
  ["قذيف", "artillery"],
  ["قذايف", "artillery"],
];
const SHOOTS: readonly (readonly [string, string])[] = [
  ["دباب", "tank"],
  ["مدفعي", "artillery"],
];

/** Words in front of a means: «باستخدام صواريخ», «مستخدمة المدفعية». */
const USING: readonly string[] = ["باستخدام", "مستخدم", "باستعمال"];

/** Adjectives that say what an attack was made with, behind whose attack it was: «هجمات الجماعة الصاروخية». */
const BY_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ["الصاروخيه", "rocket"],
  ["الصاروخي", "rocket"],
  ["صاروخيه", "rocket"],
  ["الكيميايي", "chemical"],
  ["الكيمياييه", "chemical"],
  ["الكيماوي", "chemical"],
  ["الكيماويه", "chemical"],
  ["الكيمياوي", "chemical"],
  ["كيميايي", "chemical"],
  ["كيماوي", "chemical"],
]);

/** How far behind the trigger such an adjective and such a means may stand, in words and in phrases. */
const ADJECTIVE_REACH = 3;
const USING_REACH = 8;

/** The means of an attack that no «ب» names: the missile that struck, the tanks that fired, «الصاروخية», «باستخدام صواريخ». */
export function flownMeans(draft: Draft): void {
  if (draft.kind !== "attack" || draft.weapon) return;
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const found = isVerb(node) ? struckBy(draft) : adjectiveOf(scene, node);
  draft.weapon = found ?? usedBehind(draft);
  if (draft.weapon) because(draft, "means", node);
}

/** «صاروخين استهدفا المدينة», «استهدفت دبابات نقطة»: who strikes is what it was done with. */
function struckBy(draft: Draft): string | null {
  const { scene, at } = draft;
  if (scene.nodes[at]!.reading!.entry.id.startsWith("attack-taarrada")) return null;
  const behind = scene.nodes[at + 1];
  if (behind && behind.prep === "" && scene.clause[at + 1] === scene.clause[at]) {
    const weapon = weaponOf(scene, behind, SHOOTS);
    if (weapon) return weapon;
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const node = scene.nodes[i]!;
    const flies = weaponOf(scene, node, FLIES);
    if (flies) {
      draft.actor = draft.actor.filter((member) => member.start !== node.start && member.sort !== "thing");
      draft.target = draft.target.filter((member) => member.start !== node.start);
      return flies;
    }
    const shoots = node.prep === "" ? weaponOf(scene, node, SHOOTS) : null;
    if (shoots) return shoots;
    if (
      node.type !== "word" &&
      node.kind !== "relative" &&
      node.kind !== "adjective" &&
      node.type !== "place"
    )
      return null;
  }
  return null;
}

function weaponOf(scene: Scene, node: Node, words: readonly (readonly [string, string])[]): string | null {
  for (let i = node.from; i < node.to; i++) {
    const { folded } = scene.tokens[i]!;
    const bare = folded.startsWith("و") ? folded.slice(1) : folded;
    const word = bare.startsWith("ال") ? bare.slice(2) : bare;
    const found = words.find(([start]) => word.startsWith(start));
    if (found) return found[1];
  }
  return null;
}

/** «هجمات الجماعة الصاروخية», «الهجوم الكيميائي». */
function adjectiveOf(scene: Scene, node: Node): string | null {
  for (let i = node.to; i < Math.min(node.to + ADJECTIVE_REACH, scene.tokens.length); i++) {
    const weapon = BY_ADJECTIVE.get(scene.tokens[i]!.folded);
    if (weapon) return weapon;
  }
  return null;
}

/** «ضربة باستخدام صواريخ». */
function usedBehind({ scene, at }: Draft): string | null {
  for (let i = at + 1; i < Math.min(at + USING_REACH, scene.nodes.length - 1); i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || ATTACKS.has(node.kind as never)) return null;
    if (!USING.some((word) => scene.tokens[node.from]!.folded.startsWith(word))) continue;
    const means = scene.nodes[i + 1]!;
    return weaponOf(scene, means, FLIES) ?? means.reading?.entry.cells.weapon ?? null;
  }
  return null;
}
