import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import type { Node } from "../../phrases/node.ts";
import { because, type Draft } from "../draft.ts";
import { isParticiple } from "./participles.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** How many phrases may stand between those who are counted and «من بين القتلى». */
const REACH = 5;

/** «خمسة من عناصرها من بين القتلى», «ومن بين الجرحى ثلاثة أطفال»: whom the words name is a share of the victims. */
export function amongVictims(draft: Draft): boolean {
  if (!isAmong(draft)) return false;
  const found = inFront(draft) ?? behind(draft);
  if (!found) return false;
  if (found.type === "number") {
    take(draft, countOf(found.number!), "among-the-victims", found);
    return true;
  }
  const [first] = found.members;
  draft.target = [...found.members];
  draft.count = first!.count ?? (first!.singular ? { min: 1, max: 1, approx: false } : null);
  because(draft, "among-the-victims", found);
  return true;
}

/** «من بين القتلى», «بين الجرحى»: all victims, told of before. */
export function isAmong({ scene, at }: Draft): boolean {
  const node = scene.nodes[at]!;
  if (!isParticiple(node) || !node.reading!.article) return false;
  return node.prep === "between" || scene.nodes[at - 1]?.kind === "outof";
}

/** «خمسة من عناصرها … من بين القتلى» */
function inFront({ scene, at }: Draft): Node | null {
  let nearest: Node | null = null;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || node.kind === "that" || scene.nodes[i + 1]!.before & PARTING) break;
    if (!counts(node) || node.kind === "adjective") continue;
    if (node.members[0]!.counted) return node;
    nearest ??= node;
  }
  return nearest;
}

/** «من بين القتلى ثلاثة أطفال», «من بين الجرحى 3 حالتهم حرجة» */
function behind({ scene, at }: Draft): Node | null {
  const node = scene.nodes[at + 1];
  if (!node || node.before & (PARTING | Mark.comma) || node.conj) return null;
  return counts(node) || (node.type === "number" && node.prep === "" && !node.number!.percent) ? node : null;
}

/** People without a preposition. */
const counts = ({ members, prep }: Node): boolean =>
  prep === "" && members.length > 0 && members[0]!.sort !== "thing";
