import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { following } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { acts, partyLike } from "./forces.ts";
import { placeMember } from "./places-hit.ts";
import { isPluralVerb } from "./plural-verbs.ts";
import { firstPerson } from "./speakers-act.ts";
import type { VerbArguments } from "./verb-arguments.ts";
import { fillSlot } from "./verb-slots.ts";

/** Kinds that a force does to people it holds: «احتجزت», «أفرجت». */
const HELD: ReadonlySet<Kind> = new Set<Kind>(["besieged", "detention", "abduction", "release"]);

/** An active verb: its subject acts, or undergoes where the verb says what happened to it. */
export function activeRoles(draft: Draft, { before, first, second }: VerbArguments): void {
  const { scene, at, kind } = draft;
  if (firstPerson(scene, at)) {
    fillSlot(draft, "target", first, "object-of-verb");
    return;
  }
  // «صاروخا أطلقته الجماعة»: the pronoun is the object, who did it stands right behind.
  if (scene.nodes[at]!.reading!.suffix !== "" && first === at + 1 && ATTACKS.has(kind)) {
    fillSlot(draft, "actor", first, "subject-acts");
    return;
  }
  // Verb first: a subject right behind the verb beats a group that stands farther in front.
  const verbFirst = first === at + 1 && before !== at - 1 && !isPluralVerb(scene.nodes[at]!);
  const subject = before >= 0 && !verbFirst ? before : first;
  const object = subject === first ? second : first;
  const undergoes = PEOPLE_MOVES.has(kind) || OUTCOMES.has(kind) || kind === "missing";
  if (undergoes && object < 0) {
    loneSubject(draft, subject);
    return;
  }
  fillSlot(draft, "actor", subject, "subject-acts");
  fillSlot(draft, "target", object, "object-of-verb");
}

/** The subject of a verb that happens to people, where no object stands. */
function loneSubject(draft: Draft, subject: number): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[subject];
  const suffix = scene.nodes[at]!.reading!.suffix;
  if (kind === "displacement" && node && acts(node)) fillSlot(draft, "actor", subject, "force-moves-people");
  else if (node && partyLike(node) && (suffix !== "" || (HELD.has(kind) && (acts(node) || isPhrase(draft)))))
    fillSlot(draft, "actor", subject, "subject-acts-on-pronoun");
  else if (kind === "besieged" && node && partyLike(node) && surrounded(draft, subject) !== null) {
    fillSlot(draft, "actor", subject, "subject-acts");
    draft.target = [placeMember(surrounded(draft, subject)!)];
  } else fillSlot(draft, "target", subject, "subject-undergoes");
}

/** «تحاصر تركيا المدينة»: the bare place behind its subject is what a party surrounds; null where none stands. */
function surrounded({ scene }: Draft, subject: number): Node | null {
  const behind = following(scene, subject).find((i) => scene.nodes[i]!.type === "place");
  const place = behind === undefined ? null : scene.nodes[behind]!;
  return place !== null && place.prep === "" && !place.conj ? place : null;
}

/** «ألقى القبض على»: the phrase has its object behind its own preposition. */
const isPhrase = ({ scene, at }: Draft): boolean => scene.nodes[at]!.reading!.entry.cells.voice === "phrase";
