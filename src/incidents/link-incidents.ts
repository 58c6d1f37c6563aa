import type { Incident } from "./incident.ts";
import type { Decisions } from "./linking/decisions.ts";
import { createLinker, type LinkTools } from "./linking/linker.ts";
import type { Report } from "./report.ts";

/**
 * Puts the claims of reports together into incidents, each claim into one. The same reports, in any order, give the same
 * incidents. `decisions`: what people have split, merged and pinned. Of two reports of one id the later one counts.
 */
export function linkIncidents(
  reports: readonly Report[],
  tools: LinkTools,
  decisions?: Decisions,
): readonly Incident[] {
  const linker = createLinker(tools, decisions);
  for (const report of reports) linker.add(report);
  return linker.incidents();
}
