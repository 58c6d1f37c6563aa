import { Feature } from "../../../lexicon/inflect.ts";
import { PHRASE_END } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** «سلّم» in the forms that news uses, and whether they are plural. */
const HANDS_OVER: ReadonlyMap<string, number> = new Map([
  ["سلم", Feature.past | Feature.singular],
  ["سلمت", Feature.past | Feature.feminine],
  ["سلموا", Feature.past | Feature.plural],
  ["يسلم", Feature.present | Feature.singular],
  ["تسلم", Feature.present | Feature.feminine],
  ["يسلمون", Feature.present | Feature.plural],
  ["يسلموا", Feature.present | Feature.plural],
]);

const SELVES: ReadonlySet<string> = new Set(["نفسه", "نفسها", "انفسهم", "انفسهما", "نفسيهما", "انفسهن"]);

/** How many phrases of the subject may stand between the verb and «أنفسهم». */
const REACH = 9;

/** «فجّر رجل يرتدي سترة ناسفة نفسه»: the verb of blowing oneself up with its subject in between. */
export function takeSelfBlast(builder: Builder, { i, item }: Spot): number {
  const { items, tokens, context } = builder.parse;
  if (item.readings.length === 0) return -1;
  const blast = item.readings.find((reading) => reading.entry.id === "explosion-fajjara");
  const entry = blast && context.lexicon.byId.get("trigger/suicide-fajjara-nafsahu");
  if (!blast || !entry) return -1;
  for (let j = i + 2; j < Math.min(i + REACH, items.length); j++) {
    const next = items[j]!;
    if (next.before & PHRASE_END) return -1;
    if (!SELVES.has(tokens[next.from]!.folded)) continue;
    emit(builder, "trigger", item, item, { reading: { ...blast, entry }, kind: entry.kind });
    return i + 1;
  }
  return -1;
}

/** «سلّم 200 مسلح أنفسهم»: the verb of giving oneself up with its subject in between. */
export function takeSurrender(builder: Builder, { i, item }: Spot): number {
  const { items, tokens, context } = builder.parse;
  const features = HANDS_OVER.get(tokens[item.from]!.folded);
  if (features === undefined || item.to - item.from > 1) return -1;
  const entry = context.lexicon.byId.get("trigger/surrender-sallama-nafs");
  if (!entry) return -1;
  for (let j = i + 2; j < Math.min(i + REACH, items.length); j++) {
    const next = items[j]!;
    if (next.before & PHRASE_END) return -1;
    if (!SELVES.has(tokens[next.from]!.folded)) continue;
    const { from, to } = item;
    const reading = { entry, from, to, prefix: "", article: false, suffix: "", features };
    emit(builder, "trigger", item, item, { reading, kind: entry.kind });
    return i + 1;
  }
  return -1;
}
