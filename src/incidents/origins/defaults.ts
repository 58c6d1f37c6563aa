import type { OriginReason } from "../incident.ts";
import { inOrder } from "../order.ts";
import type { Register } from "../register.ts";
import type { Report } from "../report.ts";
import { creditOf } from "../reuse/credit.ts";
import type { Reuse } from "../reuse/reuse.ts";
import { outletOf, toldAgencies } from "./outlets.ts";

/** Where what a report says in its own voice comes from. */
export interface Default {
  readonly id: string;
  readonly reason: OriginReason;
  /** The report whose text it repeats, or null. */
  readonly copiedFrom: string | null;
}

/** From this share of its words on a report is a copy of another as a whole. */
const COPY = 0.5;

/**
 * For each report the agency that it credits, else the one that it was told through, else its outlet. A report that
 * repeats at least half of its words from an earlier one has that one's; and where any of a family of copies credits an
 * agency, all of them come from it.
 */
export function defaultsOf(
  reports: readonly Report[],
  reuse: Reuse,
  register: Register,
): ReadonlyMap<string, Default> {
  const parent = new Map<string, string>();
  for (const { report, of, share } of reuse.copies)
    if (share >= COPY && !parent.has(report)) parent.set(report, of);
  const rootOf = (id: string): string => {
    let at = id;
    // A copy is always later than its source, so this ends.
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const families = new Map<string, Report[]>();
  for (const report of inOrder(reports)) {
    const root = rootOf(report.id);
    families.set(root, [...(families.get(root) ?? []), report]);
  }
  const found = new Map<string, Default>();
  for (const family of families.values()) {
    const own = ofFamily(family, register);
    for (const { id } of family) found.set(id, { ...own, copiedFrom: parent.get(id) ?? null });
  }
  return found;
}

function ofFamily(family: readonly Report[], register: Register): Pick<Default, "id" | "reason"> {
  for (const report of family) {
    const [agency] = creditOf(report, register);
    if (agency) return { id: `agency:${agency}`, reason: "credit-line" };
  }
  for (const report of family) {
    const [agency] = toldAgencies(report, register);
    if (agency) return { id: `agency:${agency}`, reason: "told-agency" };
  }
  return { id: outletOf(family[0]!, register), reason: "outlet" };
}
