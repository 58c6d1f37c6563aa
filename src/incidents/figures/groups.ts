import type { Kind } from "../../extract/kinds.ts";
import type { Register } from "../register.ts";
import { isRunning } from "./running.ts";
import type { Told } from "./told.ts";
import { ALL, ANY_FIGHTERS, isWithin, victimsOf } from "./victims.ts";

/** Claims of one measure, group of victims and sort of toll. */
export interface Grouped {
  readonly measure: Kind;
  readonly victims: string;
  readonly running: boolean;
  readonly told: readonly Told[];
}

/** Which claims speak of the same people. A share of its own group's total is left out: it is no value of the group. */
export function grouped(told: readonly Told[], register: Register): readonly Grouped[] {
  const groups = new Map<Told, string>();
  for (const one of told) groups.set(one, groupOf(one, told, register));
  const named = onlyParties(told, groups);
  const kept = told.filter((one) => {
    const whole = wholeOf(one, told);
    return whole === undefined || groups.get(one) !== groups.get(whole);
  });
  const found = Map.groupBy(kept, (one) => {
    const { kind } = one.claim;
    const group = groups.get(one)!;
    const party = group === ANY_FIGHTERS ? named.get(kind) : undefined;
    return JSON.stringify([Number(isRunning(one)), kind, party ?? group]);
  });
  return [...found]
    .map(([key, same]): Grouped => {
      const [running, measure, victims] = JSON.parse(key) as [number, Kind, string];
      return { measure, victims, running: running === 1, told: same };
    })
    .sort(byName);
}

/** The group of a claim's victims; the total of parts of different groups is of all. */
function groupOf({ ref, claim }: Told, told: readonly Told[], register: Register): string {
  const group = victimsOf(claim.target, register);
  const parts = told.filter((other) => other.ref.report === ref.report && other.claim.partOf === claim.id);
  return parts.every((part) => isWithin(victimsOf(part.claim.target, register), group)) ? group : ALL;
}

const wholeOf = ({ ref, claim }: Told, told: readonly Told[]): Told | undefined =>
  claim.partOf === null
    ? undefined
    : told.find((other) => other.ref.report === ref.report && other.claim.id === claim.partOf);

/** For a measure the one party whose fighters are named: «المقاتلين» beside «مقاتلي التنظيم» are the same. */
function onlyParties(told: readonly Told[], groups: ReadonlyMap<Told, string>): ReadonlyMap<Kind, string> {
  const found = new Map<Kind, Set<string>>();
  for (const one of told) {
    const group = groups.get(one)!;
    if (!group.startsWith("fighters:") || group === ANY_FIGHTERS) continue;
    found.set(one.claim.kind, (found.get(one.claim.kind) ?? new Set()).add(group));
  }
  return new Map([...found].flatMap(([kind, all]) => (all.size === 1 ? [[kind, [...all][0]!] as const] : [])));
}

function byName(a: Grouped, b: Grouped): number {
  if (a.running !== b.running) return Number(a.running) - Number(b.running);
  if (a.measure !== b.measure) return a.measure < b.measure ? -1 : 1;
  const [one, other] = [a.victims, b.victims].map((group) => (group === ALL ? "" : group));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
