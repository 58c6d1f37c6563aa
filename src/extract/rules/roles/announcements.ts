import type { Kind } from "../../kinds.ts";
import { because, type Draft, isVerb } from "../draft.ts";

const OWN_FORCES = new Set([
  "army",
  "police",
  "security",
  "militia",
  "armed-group",
  "faction",
  "coalition",
  "ministry",
  "air-force",
]);

/** «أنها أطلقت»: a pronoun behind «أنّ» is the speaker's body. */
export function speakerActs(draft: Draft): void {
  const { scene, at } = draft;
  const voice = scene.voices[at];
  if (draft.actor.length > 0 || !voice?.speaker || voice.org === null) return;
  const body = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!body || !(OWN_FORCES.has(body.kind) || body.kind === "state" || body.kind === "government")) return;
  let that = at - 1;
  while (that >= 0 && scene.clause[that] === scene.clause[at] && scene.nodes[that]!.kind !== "that") that--;
  const node = scene.nodes[that] ?? scene.nodes[at]!;
  const we = scene.tokens[scene.nodes[at]!.from]!.folded.endsWith("نا");
  if (node.kind !== "that" && !we) return;
  const folded = scene.tokens[node.to - 1]!.folded;
  // «أنه» is mostly nobody («أنه تم …»): only a verb right behind it has it as its subject.
  if (!we && folded.endsWith("نه") && that !== at - 1) return;
  if (
    !we &&
    !folded.endsWith("ها") &&
    !folded.endsWith("ه") &&
    !folded.endsWith("هم") &&
    !folded.endsWith("نا")
  )
    return;
  draft.actor = [
    {
      start: voice.speaker.start,
      end: voice.speaker.end,
      id: voice.org,
      count: null,
      counted: false,
      sort: "party",
      group: "speaker",
      anaphor: true,
      definite: true,
      entries: [],
    },
  ];
  because(draft, "speaker-acts", node);
}

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
  const before = scene.nodes[at - 1];
  if (
    draft.actor.length > 0 ||
    !voice?.speaker ||
    voice.org === null ||
    !OWN_ACTS.has(kind) ||
    isVerb(scene.nodes[at]!)
  )
    return;
  if (voice.strength !== "announced" && voice.strength !== "affirmed") return;
  if (!before || !(scene.spoken[at - 1] || before.kind === "do" || before.type === "time")) return;
  const entry = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!entry || !OWN_FORCES.has(entry.kind)) return;
  draft.actor = [
    {
      start: voice.speaker.start,
      end: voice.speaker.end,
      id: voice.org,
      count: null,
      counted: false,
      sort: "party",
      group: "speaker",
      anaphor: true,
      definite: true,
      entries: [entry],
    },
  ];
  because(draft, "announces-own-act", before);
}
