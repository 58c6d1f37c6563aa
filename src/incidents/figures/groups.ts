import type { Kind } from "../../extract/kinds.ts";
import { fold } from "../../text/fold.ts";
import type { Register } from "../register.ts";
import { isRunning } from "./running.ts";
import { looseShares } from "./shares.ts";
import { type Shares, sharesAmong, type Told } from "./told.ts";
import { ALL, ANY_FIGHTERS, isWithin, victimsOf } from "./victims.ts";

/** Those whom a total was broken down into where nothing more is said of them. */
const SHARE = "share";

/** Claims of one measure, group of victims and sort of toll. */
export interface Grouped {
  readonly measure: Kind;
  readonly victims: string;
  readonly running: boolean;
  readonly told: readonly Told[];
}

/** Which claims speak of the same people. A share of its own group's total is left out: it is no value of the group. */
export function grouped(told: readonly Told[], register: Register): readonly Grouped[] {
  const shares = sharesAmong(told);
  const groups = new Map(told.map((one) => [one, groupOf(one, shares, register)]));
  const loose = looseShares(told, register);
  for (const one of loose) groups.set(one, shareGroup(one, groups.get(one)!));
  const named = onlyParties(told, groups);
  const kept = told.filter((one) => {
    const whole = shares.wholeOf(one);
    return whole === null || groups.get(one) !== groups.get(whole);
  });
  const found = Map.groupBy(kept, (one) => {
    const { kind } = one.claim;
    const group = groups.get(one)!;
    const party = group === ANY_FIGHTERS ? named.get(kind) : undefined;
    return JSON.stringify([kind, party ?? group]);
  });
  return [...found]
    .flatMap(([key, same]) => {
      const [measure, victims] = JSON.parse(key) as [Kind, string];
      return byToll(same).map((toll): Grouped => ({ measure, victims, ...toll }));
    })
    .sort(byName);
}

/** Tolls of a campaign apart from the rest; but where both say one number, it is one toll. */
function byToll(told: readonly Told[]): readonly Pick<Grouped, "running" | "told">[] {
  const running = told.filter(isRunning);
  if (running.length === 0) return [{ running: false, told }];
  const numbers = new Set(running.map(({ claim }) => claim.count!.min));
  const rest = told.filter((one) => !isRunning(one));
  if (rest.length === 0 || rest.some(({ claim }) => numbers.has(claim.count!.min)))
    return [{ running: true, told }];
  return [
    { running: false, told: rest },
    { running: true, told: running },
  ];
}

/** A share that no word ties to its total: of its own group if it has one, else of those at its place. */
function shareGroup({ claim }: Told, group: string): string {
  if (group !== ALL && claim.partOf === null && !claim.place) return group;
  return claim.place ? `people:${claim.place.id ?? fold(claim.place.text)}` : SHARE;
}

/** The group of a claim's victims; the total of parts of different groups is of all. */
function groupOf(told: Told, shares: Shares, register: Register): string {
  const group = victimsOf(told.claim.target, register);
  const parts = shares.partsOf(told);
  return parts.every(({ claim }) => isWithin(victimsOf(claim.target, register), group)) ? group : ALL;
}

/** For a measure the one party whose fighters are named: «المقاتلين» beside «مقاتلي التنظيم» are the same. */
function onlyParties(told: readonly Told[], groups: ReadonlyMap<Told, string>): ReadonlyMap<Kind, string> {
  const found = new Map<Kind, Set<string>>();
  for (const one of told) {
    const group = groups.get(one)!;
    if (!group.startsWith("fighters:") || group === ANY_FIGHTERS) continue;
    found.set(one.claim.kind, (found.get(one.claim.kind) ?? new Set()).add(group));
  }
  return new Map(
    [...found].flatMap(([kind, all]) => (all.size === 1 ? [[kind, [...all][0]!] as const] : [])),
  );
}

function byName(a: Grouped, b: Grouped): number {
  if (a.running !== b.running) return Number(a.running) - Number(b.running);
  if (a.measure !== b.measure) return a.measure < b.measure ? -1 : 1;
  const [one, other] = [a.victims, b.victims].map((group) => (group === ALL ? "" : group));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
