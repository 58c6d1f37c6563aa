import type { Sentence } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import type { Claim, EntityMention, PlaceMention, Precision, Speaker, TimeMention, Words } from "./claim.ts";
import type { Member, Node } from "./phrases/node.ts";
import { FINENESS } from "./phrases/place-names.ts";
import type { Draft } from "./rules/draft.ts";

const PRECISION: Readonly<Record<string, Precision>> = {
  country: "country",
  province: "province",
  region: "district",
  river: "district",
  mountain: "district",
  road: "district",
  district: "district",
  town: "town",
  village: "town",
  neighbourhood: "town",
};

/** Finished claims of one sentence, numbered on from `before`. Every span is cut from the document as given. */
export function claimsOf(
  drafts: readonly Draft[],
  sentence: Sentence,
  text: string,
  before: number,
  published: string | null,
): Claim[] {
  const ids = new Map<Draft, string>();
  drafts.forEach((draft, i) => {
    ids.set(draft, `c${before + i + 1}`);
  });
  const idOf = (draft: Draft | null): string | null => {
    if (!draft) return null;
    const known = ids.get(draft);
    if (known) return known;
    // The draft was split into quantities: the first of them stands for it.
    for (const [other, id] of ids) if (other.at === draft.at && !other.partOf) return id;
    return null;
  };
  return drafts.map((draft) => ({
    id: ids.get(draft)!,
    kind: draft.kind,
    trigger: wordsOf(text, draft),
    actor: draft.actor.map((member) => entityOf(text, member)),
    target: draft.target.map((member) => entityOf(text, member)),
    count: draft.count,
    weapon: draft.weapon,
    place: draft.place ? placeOf(text, draft.place) : null,
    time: draft.time ? timeOf(text, draft, published) : null,
    speaker: speakerOf(text, draft),
    via: draft.voice?.via ?? [],
    modality: draft.modality,
    partOf: idOf(draft.partOf),
    cause: idOf(draft.cause),
    confidence: draft.confidence,
    sentence: { start: sentence.start, end: sentence.end },
    because: draft.because,
  }));
}

function wordsOf(text: string, span: Span): Words {
  return { text: text.slice(span.start, span.end), start: span.start, end: span.end };
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
  ['"', '"'],
];

/** The words of a name with the mark that closes what was opened inside them: «مقاتلي «داعش»». */
function closedWords(text: string, span: Span): Words {
  const words = wordsOf(text, span);
  const next = text[span.end];
  const pair = PAIRS.find(([, close]) => close === next);
  if (!pair) return words;
  const [open, close] = pair;
  const opened = words.text.split(open).length - 1;
  const shut = open === close ? 0 : words.text.split(close).length - 1;
  const lacks = open === close ? opened % 2 === 1 : opened > shut;
  return lacks ? wordsOf(text, { start: span.start, end: span.end + 1 }) : words;
}

function entityOf(text: string, member: Member): EntityMention {
  return { ...closedWords(text, member), id: member.id };
}

function speakerOf(text: string, draft: Draft): Speaker | null {
  const voice = draft.voice;
  return voice?.speaker ? { ...closedWords(text, voice.speaker), org: voice.org } : null;
}

/** The days of a time; «هذا الأسبوع» of what has happened ends with the day of the report. */
export function timeOf(text: string, { time: node, modality }: Draft, published: string | null): TimeMention {
  const { start, end } = node!.time!;
  const told = published !== null && modality !== "planned" && start <= published && end > published;
  return { ...wordsOf(text, node!), firstDay: start, lastDay: told ? published : end };
}

/** The place phrase as a whole, with the position of the most specific name in it that is known. */
export function placeOf(text: string, node: Node): PlaceMention {
  let best = null;
  let fineness = -1;
  for (const { entry } of node.place) {
    if (!entry?.cells.lat) continue;
    const fine = FINENESS[entry.kind] ?? 5;
    if (fine > fineness) {
      best = entry;
      fineness = fine;
    }
  }
  const words = closedWords(text, node);
  if (!best) return { ...words, lat: null, lon: null, precision: null, id: null };
  return {
    ...words,
    lat: Number(best.cells.lat),
    lon: Number(best.cells.lon),
    precision: PRECISION[best.kind] ?? "point",
    id: best.id,
  };
}
