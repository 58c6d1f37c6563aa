import { Feature } from "../../../lexicon/inflect.ts";
import type { Draft } from "../draft.ts";
import { ALWAYS, hasContent } from "./content.ts";

/** True where a verb tells an event: it says who, whom, where or with what. «نزحوا» tells of people named before. */
export function verbSays(draft: Draft): boolean {
  const reading = draft.scene.nodes[draft.at]!.reading!;
  if (draft.kind === "displacement" && draft.target.length === 0 && draft.count === null)
    return reading.suffix !== "" || (reading.features & Feature.plural) !== 0;
  // «أطلقت سراحه»
  if (draft.kind === "release" && reading.entry.cells.voice === "phrase") return true;
  return hasContent(draft) || draft.weapon !== null || ALWAYS.has(draft.kind);
}
