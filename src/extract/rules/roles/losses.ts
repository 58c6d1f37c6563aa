import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";
import { partyLike } from "./forces.ts";

/** How many phrases in front of the dead the verb of losing may stand. */
const REACH = 10;

/** Words for bringing losses on somebody, as the verb's own noun. */
const INFLICTING: ReadonlySet<string> = new Set([
  "تكبيد",
  "بتكبيد",
  "وتكبيد",
  "تكبيدها",
  "تكبيده",
  "تكبيدهم",
]);

/** «تكبد التنظيم عشرات القتلى», «كبدت القوات التنظيم قتلى وجرحى»: the dead are of the party that has the losses. */
export function losers(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.target.length > 0 || (kind !== "killed" && kind !== "injured")) return;
  if (scene.nodes[at]!.reading!.entry.cells.voice !== "participle") return;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) return;
    const id = node.reading?.entry.id ?? "";
    const inflicted = id === "cause-kabbada" || INFLICTING.has(scene.tokens[node.from]!.folded);
    if (!inflicted && id !== "suffer-takabbada") continue;
    const parties = scene.nodes
      .slice(i + 1, at)
      .filter((near) => isGroup(near) && near.prep === "" && partyLike(near));
    const loser = inflicted ? parties.at(-1) : parties[0];
    if (!loser) return;
    draft.target = [...loser.members];
    draft.actor = draft.actor.filter(({ start }) => start !== loser.members[0]!.start);
    because(draft, "has-the-losses", loser);
    return;
  }
}
