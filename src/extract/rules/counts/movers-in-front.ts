import { because, type Draft, isVerb } from "../draft.ts";

/** What people are driven to, and how the noun is tied to it: «أجبروا على النزوح», «اضطروا إلى الفرار», «تمكنوا من الفرار». */
const TIED: ReadonlySet<string> = new Set(["on", "to", "from", "l"]);
const MOVES: ReadonlySet<string> = new Set(["displacement", "surrender"]);
/** How far in front they may stand, in phrases. */
const REACH = 4;

/** «أجبر المسلحون 600 أسرة على النزوح», «تمكن شخصان من الفرار»: counted people in front of what they did. */
export function moversInFront(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const trigger = scene.nodes[at]!;
  if (!MOVES.has(kind) || draft.target.length > 0 || isVerb(trigger) || !TIED.has(trigger.prep)) return false;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || node.kind === "that" || scene.clause[i] !== scene.clause[at]) return false;
    if (node.prep !== "" || !node.members[0]?.counted || node.members[0].sort === "thing") continue;
    draft.target = [...node.members];
    draft.count = node.members[0].count;
    because(draft, "movers-in-front", node);
    return true;
  }
  return false;
}
