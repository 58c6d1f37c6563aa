import type { Claim } from "../../extract/claim.ts";
import type { Origin } from "../incident.ts";
import { inOrder } from "../order.ts";
import type { Register } from "../register.ts";
import { type Report, refOf } from "../report.ts";
import type { Reuse, SentenceMatch } from "../reuse/reuse.ts";
import { type Default, defaultsOf } from "./defaults.ts";
import { namesIn } from "./names.ts";
import { mediumOf, outletOf } from "./outlets.ts";
import { restatedIn } from "./restated.ts";
import { type Said, speakersIn } from "./speakers.ts";

/**
 * Every claim's origins by «report#claim», hardly ever more than one: the speaker's body, else the agency or medium on its way,
 * else the speaker of the same claim elsewhere in the report, else that of the earlier report whose words they are,
 * else the agency that the report credits, else the outlet. The rule is that of CLAIMS.md, «Independence». The order of
 * the reports does not matter.
 */
export function originsOf(
  reports: readonly Report[],
  reuse: Reuse,
  register: Register,
): ReadonlyMap<string, readonly Origin[]> {
  const names = namesIn(reports, register);
  const defaults = defaultsOf(reports, reuse, register);
  const matches = Map.groupBy(reuse.matches, ({ to }) => to.report);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const found = new Map<string, readonly Origin[]>();
  for (const report of inOrder(reports)) {
    const outlet = outletOf(report, register);
    const said = speakersIn(report, names, register);
    const restated = restatedIn(report.claims, said, register);
    const shared = sharedIn(matches.get(report.id) ?? []);
    for (const claim of report.claims) {
      const ref = refOf(report.id, claim.id);
      const spoken = said.get(claim.id);
      const match = shared(claim);
      const media = mediaOf(claim, register);
      // Of agencies and other media on the way the agency is the origin, else the one nearest to the speaker.
      const medium = media.find((id) => id.startsWith("agency:")) ?? media[0];
      if (spoken) found.set(ref, originsBy(spoken, media, outlet, match?.from.report ?? null));
      else if (medium) found.set(ref, originsBy(throughMedium(medium), media, outlet, null));
      else if (restated.has(claim.id)) found.set(ref, originsBy(restated.get(claim.id)!, [], outlet, null));
      else
        found.set(
          ref,
          (match && copied(claim, match, byId, found, outlet)) ?? [
            defaultOrigin(defaults.get(report.id)!, outlet),
          ],
        );
    }
  }
  return found;
}

function originsBy(
  said: Said,
  media: readonly string[],
  outlet: string,
  from: string | null,
): readonly Origin[] {
  return said.ids.map((id) => ({
    id,
    kind: said.kind,
    chain: [...new Set([id, ...media, outlet])],
    copiedFrom: from,
    reason: said.reason,
  }));
}

const throughMedium = (id: string): Said => ({
  ids: [id],
  kind: id.startsWith("agency:") ? "agency" : "outlet",
  reason: "via",
});

const mediaOf = ({ via }: Claim, register: Register): readonly string[] =>
  via.flatMap((id) => mediumOf(id, register) ?? []);

const defaultOrigin = ({ id, reason, copiedFrom }: Default, outlet: string): Origin => ({
  id,
  kind: id.startsWith("agency:") ? "agency" : "outlet",
  chain: [...new Set([id, outlet])],
  copiedFrom,
  reason: copiedFrom === null ? reason : "shared-text",
});

/** Finds the match of the sentence that a claim stands in. */
function sharedIn(matches: readonly SentenceMatch[]): (claim: Claim) => SentenceMatch | null {
  return ({ trigger }) =>
    matches.find(({ to }) => to.start <= trigger.start && trigger.end <= to.end) ?? null;
}

/** The origins of the claim of the same kind in the earlier sentence; null where that has none. */
function copied(
  claim: Claim,
  { from }: SentenceMatch,
  byId: ReadonlyMap<string, Report>,
  known: ReadonlyMap<string, readonly Origin[]>,
  outlet: string,
): readonly Origin[] | null {
  const earlier = byId
    .get(from.report)!
    .claims.filter(
      ({ kind, trigger }) => kind === claim.kind && from.start <= trigger.start && trigger.end <= from.end,
    );
  const same = earlier.find(({ count }) => count?.min === claim.count?.min) ?? earlier[0];
  if (!same) return null;
  return known.get(refOf(from.report, same.id))!.map((origin) => ({
    ...origin,
    chain: [...new Set([...origin.chain, outlet])],
    copiedFrom: from.report,
    reason: "shared-text",
  }));
}
