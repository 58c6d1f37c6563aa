import type { Claim } from "../../extract/claim.ts";
import type { Origin } from "../incident.ts";
import { dayOf } from "../order.ts";
import { type ClaimRef, type Report, refOf } from "../report.ts";

/** A claim of an incident with what is known of its way. */
export interface Told {
  readonly ref: ClaimRef;
  readonly claim: Claim;
  readonly report: Report;
  readonly origins: readonly Origin[];
  /** ISO day of its report, null where unknown. */
  readonly day: string | null;
}

/** The claims that an incident's references name, by report and claim; a reference to nothing is left out. */
export function toldIn(
  refs: readonly ClaimRef[],
  reports: ReadonlyMap<string, Report>,
  origins: ReadonlyMap<string, readonly Origin[]>,
): readonly Told[] {
  return refs
    .flatMap((ref): Told[] => {
      const report = reports.get(ref.report);
      const claim = report?.claims.find(({ id }) => id === ref.claim);
      if (!report || !claim) return [];
      return [
        { ref, claim, report, origins: origins.get(refOf(ref.report, ref.claim)) ?? [], day: dayOf(report) },
      ];
    })
    .sort(inReading);
}

/** By day, report and place in the text. */
export function inReading(a: Told, b: Told): number {
  const [one, other] = [a.day ?? "9999", b.day ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  if (a.ref.report !== b.ref.report) return a.ref.report < b.ref.report ? -1 : 1;
  return a.claim.trigger.start - b.claim.trigger.start || (a.ref.claim < b.ref.claim ? -1 : 1);
}

/** Claims by their report, and by report and the claim that they are a share of. */
export interface Shares {
  /** The total that a claim is a share of, where it is among the claims. */
  wholeOf(told: Told): Told | null;
  /** The shares of a total. */
  partsOf(told: Told): readonly Told[];
}

/** Which claims are shares of which. */
export function sharesAmong(told: readonly Told[]): Shares {
  const byRef = new Map(told.map((one) => [refOf(one.ref.report, one.ref.claim), one]));
  const parts = Map.groupBy(
    told.filter(({ claim }) => claim.partOf !== null),
    ({ ref, claim }) => refOf(ref.report, claim.partOf!),
  );
  return {
    wholeOf: ({ ref, claim }) =>
      claim.partOf === null ? null : (byRef.get(refOf(ref.report, claim.partOf)) ?? null),
    partsOf: ({ ref }) => parts.get(refOf(ref.report, ref.claim)) ?? [],
  };
}
