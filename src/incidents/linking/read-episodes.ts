import { type Report, refOf } from "../report.ts";
import { clustered, type Edge, type Pair } from "./cluster.ts";
import type { Constraints } from "./decisions.ts";
import { type Episode, episodeOf } from "./episode.ts";
import { type Member, membersOf, type Places } from "./member.ts";
import { type LinkModel, scoreOf } from "./model.ts";
import { featuresWithin } from "./within.ts";
import { tellingWords } from "./words.ts";

/** The episodes of one report, and how far each pair of them is from being one. */
export interface ReportEpisodes {
  readonly episodes: readonly Episode[];
  /** Log-odds for two episodes of this report being one happening, from what the report itself says. */
  between(one: Episode, other: Episode): number;
}

/** Claims that stand further apart than this many claims are not compared: so a book costs no more than its length. */
const REACH = 150;
/** No pair of claims counts for more than this, for or against. */
const MOST = 6;

/** What parts two claims of one report whatever else is seen, unless one caused the other: two countries, or weeks. */
const FAR: readonly string[] = ["place=apart", "time=weeks-apart"];
/** So much speaks against such a pair that little can outweigh it. */
const FIRM = 20;

/** Puts the claims of a report into episodes: what it tells of one happening. People's decisions hold. */
export function readEpisodes(
  report: Report,
  model: LinkModel,
  places: Places,
  constraints: Constraints,
): ReportEpisodes {
  const members = membersOf(report, places, model.wordWeight);
  const edges: Edge[] = [];
  for (const [a, one] of members.entries())
    for (let b = a + 1; b < Math.min(members.length, a + REACH); b++) {
      const features = featuresWithin(one, members[b]!, members);
      const score = scoreOf(features, model.within);
      const far = features.some((feature) => FAR.includes(feature)) && !features.includes("tie=cause");
      // What may be no claim at all must neither bridge two happenings nor part one.
      const sure = one.claim.confidence * members[b]!.claim.confidence;
      edges.push({ a, b, weight: far ? -FIRM : sure * Math.max(-MOST, Math.min(MOST, score)) });
    }
  const groups = clustered(members.length, edges, boundsWithin(members, constraints));
  const numbers = [...new Set(groups)].sort((a, b) => a - b);
  const byGroup = new Map<number, Member[]>(numbers.map((number) => [number, []]));
  for (const [i, group] of groups.entries()) byGroup.get(group)!.push(members[i]!);
  const most = Math.max(...[...byGroup.values()].map(({ length }) => length));
  const { wordWeight } = model;
  const whole = { report, all: members, telling: tellingWords(report.text, wordWeight), most, wordWeight };
  const episodes = numbers.map((number) => episodeOf(whole, byGroup.get(number)!));
  const sums = new Map<string, { sum: number; pairs: number }>();
  for (const { a, b, weight } of edges) {
    const [x, y] = [groups[a]!, groups[b]!];
    if (x === y) continue;
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    const kept = sums.get(key) ?? { sum: 0, pairs: 0 };
    sums.set(key, { sum: kept.sum + weight, pairs: kept.pairs + 1 });
  }
  return {
    episodes,
    between: (one, other) => {
      const [x, y] = [one.members[0]!.index, other.members[0]!.index].sort((a, b) => a - b);
      const kept = sums.get(`${x} ${y}`);
      return kept ? kept.sum / kept.pairs : 0;
    },
  };
}

function boundsWithin(members: readonly Member[], constraints: Constraints) {
  const bundled = members.flatMap((member) => {
    const bundle = constraints.bundleOf(refOf(member.report.id, member.claim.id));
    return bundle === null ? [] : [{ index: member.index, bundle }];
  });
  const together: Pair[] = [];
  const apart: Pair[] = [];
  for (const [i, one] of bundled.entries())
    for (const other of bundled.slice(i + 1)) {
      if (one.bundle === other.bundle) together.push([one.index, other.index]);
      else if (constraints.apart(one.bundle, other.bundle)) apart.push([one.index, other.index]);
    }
  return { together, apart };
}
