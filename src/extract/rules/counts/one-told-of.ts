import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { OUTCOMES } from "../classes.ts";
import { because, type Draft, isVerb, type Scene } from "../draft.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";

/** How many phrases in front of its verb the person may be named. */
const REACH = 24;

/**
 * «متأثرا بجراح أصيب بها», «نقلت الطالبة إلى المستشفى حيث توفيت»: a verb in the singular of what happens to people, with
 * nobody behind it, goes on with the one person told of before.
 */
export function oneToldOf(draft: Draft): boolean {
  const { scene, at } = draft;
  if (draft.target.length > 0 || !undergoneAlone(draft)) return false;
  const person = personBefore(scene, at);
  if (person) {
    draft.target = [...person.members];
    because(draft, "one-told-of", person);
  }
  take(draft, { min: 1, max: 1, approx: false }, "one-told-of", person ?? scene.nodes[at]!);
  return true;
}

/** A verb in the singular that nothing bare follows: its subject was named before. */
function undergoneAlone({ scene, at, kind }: Draft): boolean {
  const node = scene.nodes[at]!;
  if (!OUTCOMES.has(kind) || !isVerb(node) || node.conj || node.reading!.suffix !== "") return false;
  const { voice } = node.reading!.entry.cells;
  if (node.reading!.features & 3 || (voice !== "passive" && voice !== "both" && voice !== "phrase"))
    return false;
  const next = scene.nodes[at + 1];
  return (
    !next || next.before !== Mark.space || next.prep !== "" || next.type === "time" || next.kind === "adverb"
  );
}

/** The nearest one person in front, who owns nothing and shares the clause with no crowd in between. */
function personBefore({ nodes, spoken }: Scene, at: number): Node | null {
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    const node = nodes[i]!;
    if (nodes[i + 1]!.before & PARTING) return null;
    if (!isGroup(node) || node.kind === "adjective" || spoken[i] || node.prep === "by") continue;
    const [first] = node.members;
    if (first!.sort !== "people") continue;
    return node.members.length === 1 && first!.singular ? node : null;
  }
  return null;
}
