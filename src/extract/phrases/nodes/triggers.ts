import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";
import { PHRASE_END, particleOf } from "../parse.ts";

/** The features of a finite verb. */
export const VERBAL = Feature.past | Feature.present;

/** Prepositions behind which only nouns stand: «حتى» and «عبر» have verbs and other words too. */
const AFTER_NOUNS: ReadonlySet<string> = new Set([
  "in",
  "after",
  "before",
  "since",
  "during",
  "because",
  "to",
  "by",
  "against",
]);

const NEVER_MINE: ReadonlySet<string> = new Set(["clash", "shelling", "explosion"]);

/** «قصف», «قتل», «نقل» are nouns behind a preposition or a verb, and verbs behind their subject or at the head of a sentence. */
export function pickTrigger(
  item: Item,
  nodes: readonly Node[],
  relation: string | null,
  ofPronoun = false,
  next?: Item,
): Reading | null {
  const governed = relation !== null;
  // «طقم قتالي», «قصف صاروخي»: «ـي» makes an adjective of such a noun; «my fight» is not said in news.
  const triggers = item.readings.filter(
    ({ entry, suffix, features }) =>
      // «بعد تدخل القوات»: behind a preposition stands no finite verb.
      !(relation !== null && AFTER_NOUNS.has(relation) && (features & VERBAL) !== 0) &&
      entry.tag === "trigger" &&
      (suffix !== "ي" || !NEVER_MINE.has(entry.kind)),
  );
  if (triggers.length < 2) return triggers[0] ?? null;
  const verb = triggers.find((reading) => (reading.features & VERBAL) !== 0);
  const noun = triggers.find((reading) => (reading.features & VERBAL) === 0);
  if (!verb || !noun) return triggers[0]!;
  if (governed || noun.article || prefixRelation(noun.prefix) !== "") return noun;
  // «سيطرته على الحي»: who controls is no object; the pronoun belongs to the noun.
  if (verb.suffix !== "" && noun.suffix !== "" && verb.entry.kind === "territory") return noun;
  // «تبادل لإطلاق النار بين السكان والمسلحين»
  if (next && noun.entry.kind === "clash" && particleOf(next)?.entry.cells.value === "between") return noun;
  if (next && noun.entry.kind === "shelling" && describedByNation(next)) return noun;
  const before = nodes[nodes.length - 1];
  if (!before) return nodes.length === 0 ? verb : noun;
  // «جددت الطائرات قصف المبنى»: behind a light verb and its subject the noun stands.
  const light = nodes[nodes.length - 2];
  if (before.members.length > 0 && before.prep === "" && !item.conj && light?.kind === "do") return noun;
  if (
    before.kind === "do" ||
    before.kind === "happen" ||
    before.kind === "cause" ||
    before.type === "number" ||
    before.kind === "plan" ||
    before.kind === "attempt"
  )
    return noun;
  // «إن قصف البلدة أدى»: a noun follows «إن» and «أن»; a past verb stands only behind «بعد أن», «منذ أن».
  // «إنه قصف البلدة» has its subject already.
  if (
    before.kind === "that" &&
    !ofPronoun &&
    before.prep === "" &&
    !item.conj &&
    verb.features & Feature.past
  )
    return noun;
  if (before.kind === "that" || before.kind === "negation" || before.kind === "relative") return verb;
  // «بعد أن قتل سائقها», «حيث طعن مهاجم جنديا»
  if (before.kind === "clause" && before.reading?.entry.id !== "clause-also") return verb;
  if (item.conj && harmBefore(nodes) && noun.entry.kind === "injured") return noun;
  const subject = (before.members.length > 0 && before.kind !== "adjective") || before.type === "time";
  return subject && !item.conj ? verb : item.conj && before.type !== "trigger" ? verb : noun;
}

/** «قصف تركي»: an adjective of nationality behind it makes the word a noun. */
function describedByNation({ readings, conj, before }: Item): boolean {
  if (conj || before & PHRASE_END) return false;
  const nation = readings.find(({ entry }) => entry.tag === "nationality");
  if (!nation || nation.article || nation.prefix !== "") return false;
  return (nation.features & (Feature.plural | Feature.dual | Feature.dualOrPlural | Feature.feminine)) === 0;
}

/** «قتل أحد المارة وجرح أربعة»: behind a verbal noun of killing its twin is a noun too. */
function harmBefore(nodes: readonly Node[]): boolean {
  for (let i = nodes.length - 1; i >= 0 && nodes.length - i <= 4; i--) {
    const { type, kind, reading } = nodes[i]!;
    if (type === "trigger") return kind === "killed" && (reading!.features & VERBAL) === 0;
    if (type === "particle" || type === "report") return false;
  }
  return false;
}
