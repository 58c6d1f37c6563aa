import { Feature } from "../../lexicon/inflect.ts";
import type { Node } from "../phrases/node.ts";
import { type Draft, isVerb } from "../rules/draft.ts";
import { numberOf } from "./values.ts";

const NOUN = numberOf("form", "noun");
const PARTICIPLE = numberOf("form", "participle");
/** The first form of each voice; feminine and plural stand behind it. */
const ACTIVE = numberOf("form", "active-m");
const PASSIVE = numberOf("form", "passive-m");
const BOTH = numberOf("form", "both-m");
const PHRASE = numberOf("form", "phrase-m");

/** The form of a trigger, as the number of a value: a noun, a participle, or a verb's voice with its gender and number. */
export function formOf({ scene, at }: Draft): number {
  const node = scene.nodes[at]!;
  const { voice } = node.reading!.entry.cells;
  if (!isVerb(node)) return voice === "participle" ? PARTICIPLE : NOUN;
  const first =
    voice === "passive" ? PASSIVE : voice === "both" ? BOTH : voice === "phrase" ? PHRASE : ACTIVE;
  return first + shapeOf(node);
}

function shapeOf(node: Node): number {
  const { features } = node.reading!;
  return features & Feature.feminine ? 1 : features & (Feature.plural | Feature.dual) ? 2 : 0;
}
