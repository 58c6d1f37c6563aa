import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import type { Item } from "../items.ts";
import type { Node } from "../node.ts";
import { type Parse, PHRASE_END } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** The lines that a launch is read with, as a verb and as a noun. */
const LAUNCHED = "trigger/shelling-atlaqa-sawarikh";
const LAUNCH = "trigger/shelling-itlaq-sawarikh";

/** How far the missiles may stand behind the launch, and in front of a verb that points back to them, in phrases. */
const AHEAD = 8;
const BACK = 5;

const MISSILES = ["صاروخ", "صواريخ", "قذيف", "قذايف", "مقذوف"];
const NOUNS: ReadonlySet<string> = new Set(["اطلاق", "باطلاق", "واطلاق", "لاطلاق", "الاطلاق"]);

/** What all these words have in them. */
const LAUNCHING = "اطلاق";

const THEIRS: ReadonlySet<string> = new Set(["اطلاقه", "اطلاقها", "اطلاقهما", "باطلاقها", "باطلاقه"]);

/** «صاروخا أطلقه المسلحون», «الصواريخ التي أطلقت», «صاروخين أطلقا»: the missiles stand in front. */
function pointsBack(builder: Builder, verb: Reading): boolean {
  const { nodes, parse } = builder;
  const before = nodes[nodes.length - 1];
  if (verb.suffix !== "" || before?.kind === "relative") return true;
  if (wereLaunched(builder, verb)) return true;
  return (
    (verb.features & Feature.dual) !== 0 &&
    before !== undefined &&
    isMissile(parse.tokens[before.from]!.folded)
  );
}

/** «27 قذيفة أطلقت من القطاع»: counted shells right in front of the verb are what was launched. */
function wereLaunched({ nodes, parse }: Builder, verb: Reading): boolean {
  const before = nodes[nodes.length - 1];
  return (
    before?.to === verb.from &&
    nodes[nodes.length - 2]?.type === "number" &&
    isMissile(parse.tokens[before.from]!.folded)
  );
}

function isMissile(folded: string): boolean {
  const bare = folded.startsWith("و") ? folded.slice(1) : folded;
  const word = bare.startsWith("ال") ? bare.slice(2) : bare;
  return MISSILES.some((start) => word.startsWith(start));
}

function missilesAhead({ items, tokens }: Parse, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + AHEAD, items.length); j++) {
    const item = items[j]!;
    // «أطلقت القوات، ليل الخميس، نحو 20 صاروخا»
    const aside = item.kind === "time" || items[j - 1]!.kind === "time";
    if (item.before & PHRASE_END && !aside) return false;
    if (isMissile(tokens[item.from]!.folded)) return true;
  }
  return false;
}

/** The node of missiles that a verb with a pronoun points back to: «صاروخا أطلقه المسلحون»; -1 where none. */
function missilesBehind({ nodes, parse }: Builder): number {
  for (let j = nodes.length - 1; j >= 0 && nodes.length - j <= BACK; j--) {
    const node = nodes[j]!;
    // «اعتراض صاروخ باليستي أطلقته الجماعة»: the missile stands inside the phrase.
    if (node.type === "trigger" && node.kind === "destruction" && namesMissile(parse, node)) return j;
    if (node.type === "trigger" && node.kind !== "shelling") return -1;
    // «أصاب صاروخ أطلقه الحوثيون مخزنا»: the missile that hits is the event itself.
    if (isMissile(parse.tokens[node.from]!.folded)) return nodes[j - 1]?.kind === "aim" ? -1 : j;
  }
  return -1;
}

const namesMissile = ({ tokens }: Parse, { from, to }: Node): boolean =>
  tokens.slice(from, to).some(({ folded }) => isMissile(folded));

const meansOf = (node: Node): Node => ({
  ...node,
  type: "weapon",
  kind: node.reading?.entry.cells.weapon || "rocket",
  also: [],
  members: [],
});

/** «أطلقت القوات نحو 20 صاروخا», «صاروخا أطلقه المسلحون», «إطلاق نحو 25 صاروخا»: the launch is the event, what flew its means. */
export function takeLaunch(builder: Builder, { i, item, particle }: Spot): boolean {
  const { parse } = builder;
  const { byId } = parse.context.lexicon;
  const verb = particle?.entry.id === "do-atlaqa" ? particle : null;
  if (verb) {
    const entry = byId.get(LAUNCHED);
    const back = pointsBack(builder, verb) ? missilesBehind(builder) : -1;
    if (!entry || (back < 0 && !missilesAhead(parse, i))) return false;
    if (builder.nodes[back]?.kind === "shelling") builder.nodes[back] = meansOf(builder.nodes[back]!);
    emit(builder, "trigger", item, item, { reading: { ...verb, entry }, kind: entry.kind });
    return true;
  }
  if (item.kind !== "word") return false;
  const { from, to } = item;
  if (!parse.tokens[from]!.folded.includes(LAUNCHING)) return false;
  // «صواريخ تم إطلاقها من الجبل»
  if (THEIRS.has(parse.tokens[from]!.folded)) {
    const back = missilesBehind(builder);
    const line = byId.get(LAUNCH);
    if (back < 0 || !line) return false;
    if (builder.nodes[back]!.kind === "shelling") builder.nodes[back] = meansOf(builder.nodes[back]!);
    const pronoun: Reading = { entry: line, from, to, prefix: "", article: false, suffix: "", features: 0 };
    emit(builder, "trigger", item, item, { reading: pronoun, kind: line.kind });
    return true;
  }
  if (!NOUNS.has(parse.tokens[from]!.folded)) return false;
  const entry = byId.get(LAUNCH);
  if (!entry || !missilesAhead(parse, i)) return false;
  const prefix = parse.tokens[from]!.folded.slice(0, -"اطلاق".length);
  const reading: Reading = { entry, from, to, prefix, article: false, suffix: "", features: 0 };
  emit(builder, "trigger", item, item, { reading, kind: entry.kind });
  return true;
}

/** True for the missiles of a launch that the same clause has told of. */
export function isLaunched({ nodes, parse }: Builder, item: Item): boolean {
  if (!isMissile(parse.tokens[item.from]!.folded)) return false;
  for (let j = nodes.length - 1; j >= 0 && nodes.length - j <= AHEAD; j--) {
    const node = nodes[j]!;
    const id = node.reading?.entry.id;
    if (node.type !== "trigger") continue;
    return `trigger/${id}` === LAUNCHED || `trigger/${id}` === LAUNCH;
  }
  return false;
}
