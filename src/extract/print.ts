import type { Claim, EntityMention } from "./claim.ts";
import { printCount } from "./print-count.ts";

/**
 * A claim on one line, as the corpus, `explain` and people read it:
 * `kind «trigger» count actor>target with weapon @place day ← speaker/body via agency modality part-of c1 cause c2`.
 * A party with an id is shown by it, any other by its «words». What a claim does not say is left out.
 */
export function printClaim(claim: Claim): string {
  const { place, time, speaker } = claim;
  const parts = [claim.kind, `«${claim.trigger.text}»`];
  if (claim.count) parts.push(printCount(claim.count));
  const parties = `${names(claim.actor)}${claim.target.length > 0 ? `>${names(claim.target)}` : ""}`;
  if (parties !== "") parts.push(parties);
  if (claim.weapon) parts.push(`with ${claim.weapon}`);
  if (place) parts.push(`@${place.id ?? ""}«${place.text}»`);
  if (time) parts.push(time.firstDay === time.lastDay ? time.firstDay : `${time.firstDay}..${time.lastDay}`);
  if (speaker) parts.push(`← «${speaker.text}»${speaker.org ? `/${speaker.org}` : ""}`);
  if (claim.via.length > 0) parts.push(`via ${claim.via.join("+")}`);
  if (claim.modality !== "asserted") parts.push(claim.modality);
  if (claim.partOf) parts.push(`part-of ${claim.partOf}`);
  if (claim.cause) parts.push(`cause ${claim.cause}`);
  return parts.join(" ").split("\n").join(" ");
}

/** All claims of a document, a line each with its id; «nothing» where there is none. */
export function printClaims(claims: readonly Claim[]): string {
  return claims.length === 0
    ? "nothing"
    : claims.map((claim) => `${claim.id} ${printClaim(claim)}`).join("\n");
}

const names = (list: readonly EntityMention[]): string =>
  list.map(({ id, text }) => id ?? `«${text}»`).join("+");
