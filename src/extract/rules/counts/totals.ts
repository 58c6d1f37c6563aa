import { countOf } from "../../phrases/groups/count-of.ts";
import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import type { Draft } from "../draft.ts";
import { describedAll } from "./described-all.ts";
import { isOpenTotal } from "./open-totals.ts";
import { isParticiple } from "./participles.ts";
import { take } from "./take.ts";

/** «عدد الفلسطينيين الذين قتلوا», «عدد الأطباء الجرحى»: what stands between the word of number and its trigger. */
const isWhole = (between: readonly Node[], trigger: Node): boolean =>
  between.some((mid) => mid.kind === "relative") || (isParticiple(trigger) && between.every(isGroup));

const NUMBER_NOUNS = ["عدد", "حصيله", "اعداد"];

/** «بلغ عدد القتلى 7»: the figure of a total is the count, and whom it counts are the people hurt where nobody else is named. */
export function countOfTotal(draft: Draft): boolean {
  if (isOpenTotal(draft)) return true;
  const total = numberOfTotal(draft);
  if (!total) return false;
  const counted = total.number ? countOf(total.number) : total.members[0]!.count;
  take(draft, counted, "number-of-the-total", total);
  describedAll(draft);
  if (draft.target.length === 0 && total.members.length > 0) draft.target = [...total.members];
  return true;
}

/** «بلغ عدد القتلى 7», «ارتفاع حصيلة القتلى إلى 30»: the figure behind a word of number. */
function numberOfTotal(draft: Draft): Node | null {
  const { scene, at } = draft;
  const before = scene.nodes[at - 1];
  const node = scene.nodes[at]!;
  const own =
    NUMBER_NOUNS.some((word) => scene.tokens[node.from]!.folded.endsWith(word)) && node.to - node.from > 1;
  // «عدد الفلسطينيين الذين قتلوا … إلى 45»
  let counted = before?.kind === "number-noun" || own;
  let noun = counted ? at - 1 : -1;
  for (let i = at - 1; !counted && i >= 0 && at - i <= 5; i--) {
    const near = scene.nodes[i]!;
    if (near.kind === "number-noun") {
      counted = isWhole(scene.nodes.slice(i + 1, at), node);
      noun = i;
    }
    if (near.type === "trigger") break;
  }
  if (!counted) return null;
  // «يرتفع إلى 41 عدد الذين قتلوا»
  const front = scene.nodes[noun - 1];
  if (front?.type === "number" && front.prep === "to" && !front.number!.percent) return front;
  for (let i = at + 1; i < Math.min(at + 12, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] && !(node.kind === "happen")) break;
    if (node.type === "number" || (isGroup(node) && node.members[0]!.counted)) return node;
  }
  return null;
}
