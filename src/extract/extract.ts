import type { Lexicon } from "../lexicon/compile.ts";
import { type Entry, TAG_BITS } from "../lexicon/entry.ts";
import { Reader, type Reading } from "../lexicon/read.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { Claim, Document, DocumentClaims, ReadingTrouble } from "./claim.ts";
import { claimsOf } from "./claims.ts";
import { type Context, createContext } from "./context.ts";
import { type Calendar, compileCalendar, timesIn } from "./phrases/dates.ts";
import { itemsOf } from "./phrases/items.ts";
import { nodesOf } from "./phrases/nodes/nodes.ts";
import { compileNumbers, type NumberWords, numbersIn } from "./phrases/numbers.ts";
import { personNames } from "./phrases/person-names.ts";
import { accusedByNoun } from "./rules/agents/accused-by-noun.ts";
import { findAgents } from "./rules/agents/find-agents.ts";
import { foughtWith } from "./rules/agents/fought-with.ts";
import { inCourseOf } from "./rules/agents/in-course-of.ts";
import { suicidesOf } from "./rules/bombers.ts";
import { inherit, linkCauses } from "./rules/causes.ts";
import { chooseKind } from "./rules/choice.ts";
import { clausesOf } from "./rules/clauses.ts";
import { fillCount } from "./rules/counts/fill-count.ts";
import type { Draft, Scene } from "./rules/draft.ts";
import { draftsOf } from "./rules/drafts/drafts.ts";
import { dropEchoes } from "./rules/drafts/echoes.ts";
import { interceptedMissile } from "./rules/drafts/intercepted-missiles.ts";
import { compileNeighbours, type Neighbours } from "./rules/drafts/neighbours.ts";
import { saysSomething } from "./rules/drafts/says-something.ts";
import { bothMeans } from "./rules/drafts/two-means.ts";
import { fillMeans, followAir } from "./rules/means.ts";
import { fillModality } from "./rules/modality.ts";
import { nationalVictim } from "./rules/national-victims.ts";
import { findObjects } from "./rules/objects.ts";
import { outlineOf } from "./rules/outline.ts";
import { splitQuantities } from "./rules/quantities.ts";
import { regained } from "./rules/regained.ts";
import { fillRoles } from "./rules/roles/fill-roles.ts";
import { shareBetween } from "./rules/shared.ts";
import { sharesOf } from "./rules/shares.ts";
import { victimsBehind } from "./rules/victims-behind.ts";
import { fillPlace } from "./rules/where/place.ts";
import { shareScene } from "./rules/where/share-scene.ts";
import { fillTime } from "./rules/where/time.ts";
import { diedOfWounds } from "./rules/wounds.ts";
import { reachOf } from "./speech/reach/reach.ts";
import { createMemory, type Memory } from "./speech/voice.ts";

/** Everything that is made once of the lexicon and only read afterwards. */
interface Machine {
  readonly lexicon: Lexicon;
  readonly reader: Reader;
  readonly numbers: NumberWords;
  readonly calendar: Calendar;
  readonly neighbours: Neighbours;
  readonly weigher: Weigher;
}

/** Weighs the drafts of one sentence against each other: which of them are claims, and what fills their open slots. */
export type Weigher = (drafts: Draft[]) => Draft[];

/** Without weights the rules alone decide. */
const onlyRules: Weigher = (drafts) => drafts.filter(saysSomething);

/** A function from documents to claims, over one compiled lexicon. Any text gives an answer; nothing is thrown. */
export function createExtractor(
  lexicon: Lexicon,
  weigher: Weigher = onlyRules,
): (document: Document) => DocumentClaims {
  const rows = (file: string) => lexicon.tables.find((table) => table.file === file)?.rows ?? [];
  const numbers = compileNumbers(rows("numbers.tsv"));
  const calendar = compileCalendar(rows("calendar.tsv"));
  const machine: Machine = {
    lexicon,
    reader: new Reader(lexicon, { numbers: numbers.beginnings, calendar: calendar.table }),
    numbers,
    calendar,
    neighbours: compileNeighbours(rows("neighbours.tsv")),
    weigher,
  };
  return (document) => extract(machine, document);
}

function extract(machine: Machine, document: Document): DocumentClaims {
  const sentences = sentencesOf(document.text);
  const hints = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  const readings = sentences.map(({ tokens }, i) => machine.reader.read(tokens, hints[i]));
  const context = createContext(
    document,
    machine.lexicon,
    placesNamed(readings),
    partiesNamed(readings),
    personNames(sentences, readings),
    machine.neighbours,
  );
  const memory = createMemory();
  const claims: Claim[] = [];
  const troubles: ReadingTrouble[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const scene = sceneOf(
      machine,
      sentences[i]!,
      readings[i]!,
      hints[i]!,
      document,
      context,
      memory,
      troubles,
    );
    // A sentence without a trigger only carries on who speaks and what was named.
    if (scene === null) continue;
    claims.push(
      ...claimsOf(
        draftsFor(scene, machine.weigher),
        sentences[i]!,
        document.text,
        claims.length,
        document.published,
      ),
    );
  }
  return { claims, troubles };
}

/** Phrases, voices and clauses of one sentence; null where no trigger stands in it. */
function sceneOf(
  machine: Machine,
  sentence: Sentence,
  readings: readonly Reading[],
  hints: Uint8Array,
  document: Document,
  context: Context,
  memory: Memory,
  troubles: ReadingTrouble[],
): Scene | null {
  const { tokens } = sentence;
  const numbers = numbersIn(tokens, machine.numbers, sentence.after, hints);
  const dated = timesIn(tokens, document.published, machine.calendar, numbers, context.lastTime, hints);
  context.lastTime = dated.last ?? context.lastTime;
  for (const trouble of dated.troubles) {
    const span = { start: tokens[trouble.from]!.start, end: tokens[trouble.to - 1]!.end };
    troubles.push({ span, says: trouble.says, saysArabic: trouble.saysArabic });
  }
  const items = itemsOf(tokens, readings, numbers, dated.times, document.text);
  const nodes = nodesOf({ items, tokens, context, hints });
  const headline = sentence.index === 0;
  const { voices, spoken } = reachOf(nodes, tokens, memory, headline, sentence.after);
  if (!nodes.some(({ type }) => type === "trigger")) return null;
  const outline = outlineOf(nodes, tokens, spoken);
  return { nodes, tokens, voices, spoken, clause: clausesOf(nodes), context, headline, outline };
}

/** The claims of one sentence, still in the making: each step fills what the steps before it have left open. */
function draftsFor(scene: Scene, weigher: Weigher): Draft[] {
  let drafts = dropEchoes(draftsOf(scene));
  if (drafts.length === 0) return drafts;
  for (const draft of drafts) {
    chooseKind(draft);
    accusedByNoun(draft);
    fillRoles(draft);
    nationalVictim(draft);
  }
  drafts = regained(drafts);
  victimsBehind(drafts);
  findObjects(drafts);
  drafts.push(...suicidesOf(scene, drafts));
  drafts.sort((a, b) => a.at - b.at);
  for (const draft of drafts) {
    fillMeans(draft);
    fillCount(draft);
    fillPlace(draft);
    fillTime(draft);
    fillModality(draft);
  }
  followAir(drafts);
  linkCauses(drafts);
  foughtWith(drafts);
  shareBetween(drafts);
  diedOfWounds(drafts);
  inCourseOf(drafts);
  findAgents(drafts);
  inherit(drafts);
  shareScene(drafts);
  drafts = weigher(drafts);
  for (const draft of drafts) if (draft.cause && !drafts.includes(draft.cause)) draft.cause = null;
  return drafts
    .flatMap(bothMeans)
    .flatMap(interceptedMissile)
    .flatMap((draft) => [...splitQuantities(draft), ...sharesOf(draft)]);
}

function partiesNamed(readings: readonly (readonly Reading[])[]): Entry[] {
  const named: Entry[] = [];
  for (const list of readings)
    for (const { entry } of list) if (entry.bit === TAG_BITS.actor) named.push(entry);
  return named;
}

function placesNamed(readings: readonly (readonly Reading[])[]): Set<string> {
  const named = new Set<string>();
  for (const list of readings) {
    for (const { entry } of list)
      if (entry.bit === TAG_BITS.place && entry.cells.when !== "introduced") named.add(entry.id);
  }
  return named;
}
