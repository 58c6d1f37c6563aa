import type { Because } from "../extract/because.ts";
import type { Claim, Count, Document, DocumentClaims, EntityMention, Words } from "../extract/claim.ts";
import type { Kind, Modality } from "../extract/kinds.ts";

/** A claim as it is written out: every slot, with the words it came from. The names are those of the gold files. */
export interface ClaimRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly trigger: Words;
  readonly sentence: string;
  readonly actor: readonly EntityMention[];
  readonly target: readonly EntityMention[];
  readonly count: Count | null;
  readonly weapon: string | null;
  readonly place:
    | (Words & {
        readonly lat: number | null;
        readonly lon: number | null;
        readonly precision: string | null;
        readonly id: string | null;
      })
    | null;
  /** `start` and `end` are ISO days, both included. */
  readonly time: { readonly text: string; readonly start: string; readonly end: string } | null;
  readonly speaker: string | null;
  readonly speaker_org: string | null;
  readonly via: readonly string[];
  readonly modality: Modality;
  readonly part_of: string | null;
  readonly cause: string | null;
  readonly because?: readonly Because[];
}

/** A report with all its claims, as it is written out. */
export interface DocumentRecord {
  readonly doc: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly claims: readonly ClaimRecord[];
}

/** What is written for a report. `reasons`: with the tree of reasons of each claim. */
export function recordOf(document: Document, found: DocumentClaims, reasons = false): DocumentRecord {
  const { name, outlet, published, url, text } = document;
  return {
    doc: name,
    outlet,
    published,
    url,
    claims: found.claims.map((claim) => claimRecord(text, claim, reasons)),
  };
}

function claimRecord(text: string, claim: Claim, reasons: boolean): ClaimRecord {
  const { place, time } = claim;
  return {
    id: claim.id,
    kind: claim.kind,
    trigger: words(claim.trigger),
    sentence: text.slice(claim.sentence.start, claim.sentence.end),
    actor: claim.actor.map(entity),
    target: claim.target.map(entity),
    count: claim.count && { min: claim.count.min, max: claim.count.max, approx: claim.count.approx },
    weapon: claim.weapon,
    place: place && {
      ...words(place),
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
      id: place.id,
    },
    time: time && { text: time.text, start: time.firstDay, end: time.lastDay },
    speaker: claim.speaker?.text ?? null,
    speaker_org: claim.speaker?.org ?? null,
    via: claim.via,
    modality: claim.modality,
    part_of: claim.partOf,
    cause: claim.cause,
    ...(reasons ? { because: claim.because } : {}),
  };
}

const words = ({ text, start, end }: Words): Words => ({ text, start, end });
const entity = ({ text, id, start, end }: EntityMention): EntityMention => ({ text, id, start, end });
