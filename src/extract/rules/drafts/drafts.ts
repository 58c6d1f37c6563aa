import type { Kind } from "../../kinds.ts";
import { isParticiple } from "../counts/participles.ts";
import { because, type Draft, isVerb, type Scene } from "../draft.ts";

/** A claim of nothing yet but its kind and its trigger, in the voice that reaches there. */
export function emptyDraft(scene: Scene, at: number, kind: Kind): Draft {
  const { start, end } = scene.nodes[at]!;
  return {
    scene,
    at,
    kind,
    start,
    end,
    actor: [],
    target: [],
    count: null,
    weapon: null,
    place: null,
    time: null,
    voice: scene.voices[at] ?? null,
    modality: "asserted",
    partOf: null,
    cause: null,
    confidence: 1,
    because: [],
  };
}

/** One draft for each trigger of a sentence, in order. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scene.nodes.length; at++) {
    const node = scene.nodes[at]!;
    if (node.type !== "trigger" || scene.spoken[at]) continue;
    const draft = emptyDraft(scene, at, node.kind as Kind);
    because(
      draft,
      isVerb(node) ? "trigger-verb" : isParticiple(node) ? "trigger-people" : "trigger-noun",
      node,
    );
    drafts.push(draft);
  }
  return drafts;
}
