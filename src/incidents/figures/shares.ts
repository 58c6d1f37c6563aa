import type { Claim } from "../../extract/claim.ts";
import type { Register } from "../register.ts";
import { disagree, isNumber } from "./counts.ts";
import type { Told } from "./told.ts";

/** A total that is broken down has at least so many: smaller numbers add up by chance. */
const SMALLEST_TOTAL = 5;
/** How many parts are looked for at most, and among how many numbers. */
const MOST_PARTS = 4;
const MOST_NUMBERS = 10;

/**
 * Claims that are shares of a total although no word ties them: «مقتل 21 … 16 في البياع … 5 في الشعب». In one report
 * numbers at different places behind a total add up to it exactly, or a number is said again that elsewhere in the
 * report is a share. Other reports of the incident that give such a number at such a place, or at none, mean the
 * same share.
 */
export function looseShares(told: readonly Told[], register: Register): ReadonlySet<Told> {
  const found = new Set<Told>();
  const said = (told: Told, placed: boolean): string =>
    `${told.claim.count?.min} ${placed ? placeOf(told.claim) : ""}`;
  for (const ofKind of Map.groupBy(told, ({ claim }) => claim.kind).values()) {
    const wholes = new Set<number>();
    const shares = new Set<string>();
    for (const inReport of Map.groupBy(ofKind, ({ ref }) => ref.report).values()) {
      for (const share of marked(inReport))
        for (const one of inReport) if (isAgain(one, share)) found.add(one);
      const open = inReport.filter((one) => !found.has(one));
      for (const one of open) if (open.some((other) => elsewhere(one, other, register))) found.add(one);
      const broken = brokenDown(inReport);
      if (!broken) continue;
      wholes.add(broken.whole);
      for (const part of broken.parts) {
        found.add(part);
        shares.add(said(part, true)).add(said(part, false));
      }
    }
    for (const one of ofKind)
      if (shares.has(said(one, one.claim.place !== null)) && !wholes.has(one.claim.count!.min!))
        found.add(one);
  }
  return found;
}

/** Two numbers of one report at two places, neither inside the other: each counts its own place. */
function elsewhere({ claim: a }: Told, { claim: b }: Told, register: Register): boolean {
  if (!a.place?.id || !b.place?.id || a.partOf !== null || b.partOf !== null) return false;
  const [one, other] = [register.placePath(a.place.id), register.placePath(b.place.id)];
  if (one === null || other === null || one.startsWith(other) || other.startsWith(one)) return false;
  return disagree(a.count!, b.count!);
}

const placeOf = ({ place }: Claim): string | null => place && (place.id ?? place.text);

/** Shares that are less than their total: «ثلاثة، كلهم أطفال» leaves the total what it is. */
const marked = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ claim }) => {
    if (claim.partOf === null || !isNumber(claim.count)) return false;
    const whole = told.find((other) => other.claim.id === claim.partOf)?.claim.count;
    return whole?.min !== claim.count.min;
  });

function isAgain({ claim }: Told, { claim: share }: Told): boolean {
  const [one, other] = [claim.count, share.count];
  return claim.partOf === null && one !== null && one.min === other!.min && one.max === other!.max;
}

/** A number and later ones of the same report that add up to it, at two places or more. */
interface BrokenDown {
  readonly whole: number;
  readonly parts: readonly Told[];
}

function brokenDown(told: readonly Told[]): BrokenDown | null {
  const once = new Map<number, Told>();
  for (const one of told) {
    const { partOf, count } = one.claim;
    if (partOf === null && count?.min != null && !once.has(count.min)) once.set(count.min, one);
  }
  const numbers = [...once].slice(0, MOST_NUMBERS);
  for (const [i, [whole]] of numbers.entries()) {
    if (whole < SMALLEST_TOTAL) continue;
    const placed = numbers.slice(i + 1).filter(([, { claim }]) => claim.place);
    const parts = addingUp(placed, whole, MOST_PARTS);
    if (parts && new Set(parts.map(({ claim }) => placeOf(claim))).size > 1) return { whole, parts };
  }
  return null;
}

/** The first numbers of a list that add up to a sum, at most so many; null where none do. */
function addingUp(
  numbers: readonly (readonly [number, Told])[],
  sum: number,
  most: number,
): readonly Told[] | null {
  if (sum === 0) return [];
  if (most === 0 || sum < 0) return null;
  for (const [i, [number, told]] of numbers.entries()) {
    const rest = number > 0 ? addingUp(numbers.slice(i + 1), sum - number, most - 1) : null;
    if (rest) return [told, ...rest];
  }
  return null;
}
