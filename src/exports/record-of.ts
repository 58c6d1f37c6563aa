import type { Claim, Document, DocumentClaims, EntityMention, Words } from "../extract/claim.ts";
import type { ClaimRecord, DocumentRecord } from "./record.ts";

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
  const record: ClaimRecord = {
    id: claim.id,
    kind: claim.kind,
    trigger: words(claim.trigger),
    sentence: text.slice(claim.sentence.start, claim.sentence.end),
    actor: claim.actor.map(entity),
    target: claim.target.map(entity),
    count: claim.count && { min: claim.count.min, max: claim.count.max, approx: claim.count.approx },
    weapon: claim.weapon,
    place: place && {
      text: place.text,
      start: place.start,
      end: place.end,
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
    confidence: Math.round(100 * claim.confidence) / 100,
  };
  return reasons ? { ...record, because: claim.because } : record;
}

const words = ({ text, start, end }: Words): Words => ({ text, start, end });
const entity = ({ text, id, start, end }: EntityMention): EntityMention => ({ text, id, start, end });
