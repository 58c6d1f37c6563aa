import { isGroup } from "../around.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";

/** «… 21 شخصاً، غادروا البلدة»: a plural verb without a subject goes on with the people named before. */
export function droppedSubject(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (!isVerb(node) || !(node.reading!.features & 3) || draft.target.length + draft.actor.length > 0) return;
  // «350 مسلحا سلموا أنفسهم، و40 ألفا خرجوا»: a number of its own right in front is who it is about.
  if (scene.nodes[at - 1]?.type === "number" && scene.clause[at - 1] === scene.clause[at]) return;
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const before = scene.nodes[i]!;
    if (
      !isGroup(before) ||
      before.kind === "adjective" ||
      scene.spoken[i] ||
      before.members[0]!.sort === "thing"
    )
      continue;
    const slot = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind) ? "target" : "actor";
    draft[slot] = before.members.map((member) => ({ ...member }));
    because(draft, "dropped-subject", before);
    return;
  }
}
