import type { Episode } from "./episode.ts";
import type { Entry } from "./neighbours.ts";

/** An episode among all others, with what speaks for or against its being one happening with each neighbour. */
export interface Node extends Entry {
  readonly episode: Episode;
  /** Log-odds by neighbour; kept on both sides. */
  readonly edges: Map<Node, number>;
  /** The bundles of claims that people have decided about. */
  readonly bundles: ReadonlySet<string>;
}

/** The order of episodes: the earlier published first, then by report, then by claim. */
export function rankOf({ report, members }: Episode): string {
  const moment = report.publishedAt ?? report.published ?? "9999";
  return `${moment}\t${report.id}\t${String(members[0]!.index).padStart(6, "0")}`;
}
