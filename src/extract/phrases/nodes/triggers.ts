import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";

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
  const before = nodes[nodes.length - 1];
  if (!before) return nodes.length === 0 ? verb : noun;
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
  // «بعد أن قتل سائقها»
  if (before.reading?.entry.id === "clause-when" || before.reading?.entry.id === "clause-then") return verb;
  const subject = (before.members.length > 0 && before.kind !== "adjective") || before.type === "time";
  return subject && !item.conj ? verb : item.conj && before.type !== "trigger" ? verb : noun;
}
