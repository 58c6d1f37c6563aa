import type { Kind } from "../../extract/kinds.ts";
import type { Report } from "../report.ts";
import type { Family } from "./family.ts";
import type { Days, Member } from "./member.ts";
import { isBackground } from "./within.ts";
import type { WordWeight } from "./words.ts";

/** What one report tells of one happening: claims that were put together. */
export interface Episode {
  readonly report: Report;
  readonly members: readonly Member[];
  /** All claims of the report, by their index. */
  readonly all: readonly Member[];
  readonly kinds: ReadonlySet<Kind>;
  readonly families: ReadonlySet<Family>;
  /** Members that name a place, each place once, the place named most often first. */
  readonly placed: readonly Member[];
  /** Days since 1970 that most of its claims name, both included; null where none names one. */
  readonly days: Days | null;
  readonly published: number | null;
  readonly actors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** «killed 12», for every counted claim of one certain number. */
  readonly counts: ReadonlySet<string>;
  /** Kinds that are counted. */
  readonly counted: ReadonlySet<Kind>;
  /** The words of the sentences that it stands in. */
  readonly words: ReadonlySet<string>;
  /** How much each of its words says. */
  readonly weights: ReadonlyMap<string, number>;
  /** How much all of them say together. */
  readonly weight: number;
  /** The words that tell what its report is about. */
  readonly telling: ReadonlySet<string>;
  /** True where no other episode of the report has more claims. */
  readonly largest: boolean;
  /** True where it holds a claim of the report's first sentence. */
  readonly headline: boolean;
  /** True where all that it dates lies long before the report. */
  readonly background: boolean;
}

/** What an episode must know of the report around it. */
export interface Whole {
  readonly report: Report;
  readonly all: readonly Member[];
  readonly telling: ReadonlySet<string>;
  /** The number of claims of its largest episode. */
  readonly most: number;
  readonly wordWeight: WordWeight;
}

/** An episode of members that were put together. */
export function episodeOf(
  { report, all, telling, most, wordWeight }: Whole,
  members: readonly Member[],
): Episode {
  const dated = members.flatMap(({ days }) => (days ? [days] : []));
  const recent = members
    .filter((member) => !isBackground(member))
    .flatMap(({ days }) => (days ? [days] : []));
  const told = recent.length > 0 ? recent : dated;
  const places = new Map<string, { readonly member: Member; times: number }>();
  for (const member of members) {
    const name = member.claim.place?.id ?? member.claim.place?.text;
    if (name === undefined) continue;
    const kept = places.get(name);
    if (kept) kept.times++;
    else places.set(name, { member, times: 1 });
  }
  const words = new Set<string>();
  for (const member of members) for (const word of member.words.keys()) words.add(word);
  const weights = new Map([...words].map((word) => [word, wordWeight(word)]));
  const counted = members.filter(({ claim }) => claim.count?.min != null);
  return {
    report,
    members,
    all,
    kinds: new Set(members.map(({ claim }) => claim.kind)),
    families: new Set(members.map(({ family }) => family)),
    placed: [...places.values()].sort((a, b) => b.times - a.times).map(({ member }) => member),
    days: mostCommon(told),
    published: members[0]!.published,
    actors: new Set(members.flatMap(({ actors }) => [...actors])),
    targets: new Set(members.flatMap(({ targets }) => [...targets])),
    counts: new Set(counted.map(({ claim }) => `${claim.kind} ${claim.count!.min}-${claim.count!.max}`)),
    counted: new Set(counted.map(({ claim }) => claim.kind)),
    words,
    weights,
    weight: [...weights.values()].reduce((sum, one) => sum + one, 0),
    telling,
    largest: members.length === most,
    headline: members.some(({ sentence }) => sentence === 0),
    background: dated.length > 0 && recent.length === 0,
  };
}

/** The days met most often, of equals those met first: one claim that strays does not move an episode. */
function mostCommon(days: readonly Days[]): Days | null {
  const counts = new Map<string, { readonly days: Days; times: number }>();
  for (const one of days) {
    const kept = counts.get(`${one.first} ${one.last}`);
    if (kept) kept.times++;
    else counts.set(`${one.first} ${one.last}`, { days: one, times: 1 });
  }
  let best: { readonly days: Days; times: number } | null = null;
  for (const one of counts.values()) if (best === null || one.times > best.times) best = one;
  return best?.days ?? null;
}
