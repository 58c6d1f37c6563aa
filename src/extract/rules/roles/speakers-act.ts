import { Feature } from "../../../lexicon/inflect.ts";
import { because, type Draft, type Scene } from "../draft.ts";
import { OWN_FORCES } from "./own-forces.ts";
import { speakerMember } from "./speaker-members.ts";

/** «أنها أطلقت»: a pronoun behind «أنّ» is the speaker's body. */
export function speakerActs(draft: Draft): void {
  const { scene, at } = draft;
  const voice = scene.voices[at];
  if (draft.actor.length > 0 || !voice?.speaker || voice.org === null) return;
  const body = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!body || !(OWN_FORCES.has(body.kind) || body.kind === "state" || body.kind === "government")) return;
  const that = thatBefore(scene, at);
  const node = scene.nodes[that] ?? scene.nodes[at]!;
  const we = firstPerson(scene, at);
  if (!we && !(node.kind === "that" && meansSpeaker(scene, that, at))) return;
  draft.actor = [speakerMember(voice, true, [])];
  because(draft, "speaker-acts", node);
}

/** «ضربنا», «سنضرب»: the past in «نا», or the present in «ن», which no other person shares. */
export function firstPerson(scene: Scene, at: number): boolean {
  const node = scene.nodes[at]!;
  if (scene.tokens[node.from]!.folded.endsWith("نا")) return true;
  return node.reading!.features === Feature.present;
}

/** The nearest «أنّ» of the clause, or the last phrase of the clause before. */
function thatBefore(scene: Scene, at: number): number {
  let i = at - 1;
  while (i >= 0 && scene.clause[i] === scene.clause[at] && scene.nodes[i]!.kind !== "that") i--;
  return i;
}

/** «أنها», «أنهم», «أننا»: the pronoun of «أنّ» is the speaker. */
function meansSpeaker(scene: Scene, that: number, at: number): boolean {
  const { folded } = scene.tokens[scene.nodes[that]!.to - 1]!;
  // «أنه» is mostly nobody («أنه تم …»): only a verb right behind it has it as its subject.
  if (folded.endsWith("نه") && that !== at - 1) return false;
  return ["ها", "ه", "هم", "نا"].some((pronoun) => folded.endsWith(pronoun));
}
