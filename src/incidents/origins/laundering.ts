import type { Claim } from "../../extract/claim.ts";
import { type ClaimRef, type Report, refOf } from "../report.ts";
import type { Reuse } from "../reuse/reuse.ts";

/** A claim that was attributed or hedged where it began and is told as a flat fact by a later copy. */
export interface Laundered {
  readonly claim: ClaimRef;
  /** The earlier claim that it repeats. */
  readonly from: ClaimRef;
  /** What was lost on the way. */
  readonly lost: "attribution" | "hedge" | "attribution and hedge";
}

/** The laundered claims of all reports, in the order of the reuse. */
export function launderedIn(reports: readonly Report[], reuse: Reuse): readonly Laundered[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const found = new Map<string, Laundered>();
  for (const { from, to, changes } of reuse.matches) {
    const [earlier, later] = [byId.get(from.report)!, byId.get(to.report)!];
    const hedgeDropped = changes.some(({ what }) => what === "hedge-dropped");
    for (const claim of claimsIn(later, to)) {
      if (claim.speaker || claim.via.length > 0 || claim.modality !== "asserted") continue;
      const same = claimsIn(earlier, from).find((other) => isSame(other, claim));
      if (!same) continue;
      const attribution = same.speaker !== null;
      const hedge = hedgeDropped || same.modality === "unconfirmed";
      // What the later report attributes in another sentence is not lost.
      if (attribution && later.claims.some((other) => other.speaker && isSame(other, claim))) continue;
      if (!attribution && !hedge) continue;
      found.set(refOf(later.id, claim.id), {
        claim: { report: later.id, claim: claim.id },
        from: { report: earlier.id, claim: same.id },
        lost: attribution && hedge ? "attribution and hedge" : attribution ? "attribution" : "hedge",
      });
    }
  }
  return [...found.values()];
}

const claimsIn = ({ claims }: Report, { start, end }: { readonly start: number; readonly end: number }) =>
  claims.filter(({ trigger }) => trigger.start >= start && trigger.end <= end);

const isSame = (a: Claim, b: Claim): boolean => a.kind === b.kind && a.count?.min === b.count?.min;
