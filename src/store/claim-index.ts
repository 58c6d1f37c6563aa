import type { Claim } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";
import type { ClaimEntityTable, ClaimTable } from "./schema.ts";

/** What the store must be told to make claims findable, as it knows neither Arabic nor places. */
export interface IndexTools {
  /**
   * The folded words by which a text and stretches of it are found, parted by blanks, in the order of the text. What
   * else a word is found by stands at the end, each behind a word «|» and marked «~», so that neighbours are neighbours.
   */
  words(text: string, parts: readonly Span[]): { readonly whole: string; readonly parts: readonly string[] };
  /** «/iraq/nineveh/mosul/» for the id of a place, null where it is unknown. */
  placePath(id: string): string | null;
}

/** A claim with what people decided about it. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly corrected: boolean;
  readonly verdict: -1 | 0 | 1;
}

type ClaimCells = Omit<ClaimTable, "id" | "version_id" | "document_id" | "sentence_id">;

/** All rows by which the claims of one version are found, before they have numbers. */
export interface ClaimIndex {
  /** Words of the whole text. */
  readonly words: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  readonly claims: readonly {
    /** Which of `sentences`. */
    readonly sentence: number;
    readonly cells: ClaimCells;
    readonly entities: readonly Omit<ClaimEntityTable, "claim_id">[];
  }[];
}

/** Makes the rows by which a version and its claims are found. */
export function claimIndex(
  version: { readonly text: string; readonly outlet: string | null; readonly published: string | null },
  claims: readonly JudgedClaim[],
  tools: IndexTools,
): ClaimIndex {
  const numbers = new Map<string, number>();
  const sentences: Span[] = [];
  const rows = claims.map((judged) => {
    const { start, end } = judged.claim.sentence;
    const key = `${start}-${end}`;
    let sentence = numbers.get(key);
    if (sentence === undefined) {
      sentence = sentences.length;
      numbers.set(key, sentence);
      sentences.push({ start, end });
    }
    return { sentence, cells: cellsOf(judged, version, tools), entities: entitiesOf(judged.claim) };
  });
  const { whole, parts } = tools.words(version.text, sentences);
  return {
    words: whole,
    sentences: sentences.map((span, i) => ({ ...span, words: parts[i]! })),
    claims: rows,
  };
}

function cellsOf(
  { claim, corrected, verdict }: JudgedClaim,
  version: { readonly outlet: string | null; readonly published: string | null },
  tools: IndexTools,
): ClaimCells {
  const { trigger, count, place, time, speaker } = claim;
  return {
    code: claim.id,
    kind: claim.kind,
    trigger_start: trigger.start,
    trigger_end: trigger.end,
    trigger_text: trigger.text,
    count_min: count?.min ?? null,
    count_max: count?.max ?? null,
    count_approx: count ? Number(count.approx) : null,
    weapon: claim.weapon,
    place_id: place?.id ?? null,
    place_path: place?.id ? tools.placePath(place.id) : null,
    place_text: place?.text ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    precision: place?.precision ?? null,
    first_day: time?.firstDay ?? null,
    last_day: time?.lastDay ?? null,
    speaker_text: speaker?.text ?? null,
    speaker_body: speaker?.org ?? null,
    modality: claim.modality,
    confidence: claim.confidence,
    part_of: claim.partOf,
    cause: claim.cause,
    outlet: version.outlet,
    published: version.published,
    corrected: Number(corrected),
    verdict,
  };
}

function entitiesOf(claim: Claim): Omit<ClaimEntityTable, "claim_id">[] {
  const mentions = (role: "actor" | "target") =>
    claim[role].map(({ id, text }) => ({ role, entity_id: id ?? "", text }));
  const via = claim.via.map((id) => ({ role: "via" as const, entity_id: id, text: id }));
  return [...mentions("actor"), ...mentions("target"), ...via];
}
