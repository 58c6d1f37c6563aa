import { nationalPerson } from "../phrases/groups/nationals.ts";
import type { Node } from "../phrases/node.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { because, type Draft, isVerb } from "./draft.ts";

/**
 * «مقتل فلسطيني برصاص الجيش», «اعتقلت الشرطة أفغانيا»: where people are hurt or held, a nationality in the singular is one
 * person. Elsewhere the same word is an adjective («هجوم فلسطيني»).
 */
export function nationalVictim(draft: Draft): void {
  const { scene, at, kind } = draft;
  nationalAttacker(draft);
  if (!(OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) || kind === "besieged" || kind === "strength") return;
  const next = scene.nodes[at + 1];
  if (!next || next.conj || next.prep !== "") return;
  if (isNational(next) && draft.target.length === 0) {
    draft.target = [nationalPerson(next.members[0]!)];
    because(draft, "national-victim", next);
    return;
  }
  const object = behindSubject(draft);
  if (!isVerb(scene.nodes[at]!) || !object || object.conj || object.prep !== "") return;
  if (!isNational(object) || object.members[0]!.definite || next.members[0]?.sort !== "party") return;
  if (draft.target.some((member) => member.start !== next.members[0]!.start)) return;
  draft.actor = [...next.members];
  draft.target = [nationalPerson(object.members[0]!)];
  because(draft, "national-victim", object);
}

/** «طعن فلسطيني جنديا»: behind a verb of attack, with its object after it, the nationality is who did it. */
function nationalAttacker(draft: Draft): void {
  const { scene, at, kind } = draft;
  const subject = scene.nodes[at + 1];
  const object = scene.nodes[at + 2];
  if (!ATTACKS.has(kind) || !isVerb(scene.nodes[at]!) || !subject || !object) return;
  if (!isNational(subject) || subject.members[0]!.definite || subject.prep !== "" || subject.conj) return;
  if (object.members.length === 0 || object.kind === "adjective" || object.prep !== "" || object.conj) return;
  draft.actor = [nationalPerson(subject.members[0]!)];
  draft.target = [...object.members];
  because(draft, "national-attacker", subject);
}

/** What stands behind a verb's subject and the subject's own adjectives: «الشرطة السويسرية أفغانيا». */
function behindSubject({ scene, at }: Draft): Node | undefined {
  let i = at + 2;
  while (describes(scene.nodes[i]) && scene.tokens[scene.nodes[i]!.from]!.folded.startsWith("ال")) i++;
  return scene.nodes[i]?.from === scene.nodes[i - 1]?.to ? scene.nodes[i] : undefined;
}

const describes = (node: Node | undefined): boolean => node?.type === "word" || node?.kind === "adjective";

/** A nationality that no noun carries: «فلسطيني», «الأفغاني». */
const isNational = (node: Node): boolean =>
  node.kind === "adjective" && node.members.length === 1 && node.members[0]!.group === "nationality";
