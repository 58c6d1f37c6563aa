import type { Kind, Modality } from "../../extract/kinds.ts";
import type { Connection } from "../database.ts";
import type { ClaimTable } from "../schema.ts";
import type { ClaimHit, PartyShown } from "./claim-hit.ts";
import { type Place, placesOf } from "./hit-places.ts";
import type { TextQuery } from "./text-query.ts";

type Named = { readonly role: string; readonly entity_id: string; readonly text: string };

/** What is shown of the claims of the given numbers, in their order. */
export async function claimHits(
  connection: Connection,
  ids: readonly number[],
  text: TextQuery | null,
): Promise<readonly ClaimHit[]> {
  if (ids.length === 0) return [];
  const claims = await connection.selectFrom("claim").selectAll().where("id", "in", ids).execute();
  const entities = await connection
    .selectFrom("claim_entity")
    .select(["claim_id", "role", "entity_id", "text"])
    .where("claim_id", "in", ids)
    .execute();
  const named = Map.groupBy(entities, ({ claim_id }) => Number(claim_id));
  const places = await placesOf(
    connection,
    claims.map(({ sentence_id }) => Number(sentence_id)),
  );
  const byId = new Map(claims.map((claim) => [Number(claim.id), claim]));
  return ids.map((id) => {
    const claim = byId.get(id)!;
    return hitOf(claim, named.get(id) ?? [], places.get(Number(claim.sentence_id))!, text);
  });
}

function hitOf(
  claim: ClaimTable,
  named: readonly Named[],
  { document, sentence, start }: Place,
  text: TextQuery | null,
): ClaimHit {
  const role = (name: string): PartyShown[] =>
    named.flatMap(({ role, entity_id, text }) => (role === name ? [{ id: entity_id || null, text }] : []));
  const hasCount = claim.count_min !== null || claim.count_max !== null;
  return {
    id: Number(claim.id),
    code: `${document.code}.v${document.version}#${claim.code}`,
    document,
    kind: claim.kind as Kind,
    actor: role("actor"),
    target: role("target"),
    count: hasCount
      ? { min: claim.count_min, max: claim.count_max, approx: Number(claim.count_approx) === 1 }
      : null,
    weapon: claim.weapon,
    place:
      claim.place_text === null
        ? null
        : { id: claim.place_id, path: claim.place_path, text: claim.place_text },
    time:
      claim.first_day === null || claim.last_day === null
        ? null
        : { firstDay: claim.first_day, lastDay: claim.last_day },
    speaker: claim.speaker_text === null ? null : { body: claim.speaker_body, text: claim.speaker_text },
    via: role("via").map(({ id, text: words }) => id ?? words),
    modality: claim.modality as Modality,
    confidence: claim.confidence,
    corrected: Number(claim.corrected) === 1,
    verdict: Number(claim.verdict),
    sentence: {
      text: sentence,
      start,
      trigger: { start: Number(claim.trigger_start) - start, end: Number(claim.trigger_end) - start },
      highlights: text ? text.highlights(sentence) : [],
    },
  };
}
