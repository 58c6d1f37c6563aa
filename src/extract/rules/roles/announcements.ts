import type { Kind } from "../../kinds.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { OWN_FORCES } from "./own-forces.ts";
import { speakerMember } from "./speaker-members.ts";

/** Kinds of deeds that a force announces as its own. */
const OWN_ACTS = new Set<Kind>([
  "territory",
  "detention",
  "seizure",
  "release",
  "attack",
  "air_strike",
  "shelling",
  "besieged",
  "destruction",
]);

/** «أعلنت الشرطة اعتقال خمسة», «أعلن الجيش استعادة البلدة»: a force that announces a deed without naming who did it did it. */
export function announcesOwn(draft: Draft): void {
  const { scene, at, kind } = draft;
  const voice = scene.voices[at];
  if (draft.actor.length > 0 || !voice?.speaker || voice.org === null) return;
  if (!OWN_ACTS.has(kind) || isVerb(scene.nodes[at]!)) return;
  if (voice.strength !== "announced" && voice.strength !== "affirmed") return;
  const before = scene.nodes[at - 1];
  if (!before || !(scene.spoken[at - 1] || before.kind === "do" || before.type === "time")) return;
  const entry = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!entry || !OWN_FORCES.has(entry.kind)) return;
  draft.actor = [speakerMember(voice, true, [entry])];
  because(draft, "announces-own-act", before);
}
