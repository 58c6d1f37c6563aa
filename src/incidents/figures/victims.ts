import type { EntityMention } from "../../extract/claim.ts";
import type { Register } from "../register.ts";

/** Groups of lexicon/people.tsv that say nothing of who the people are. */
const ANYBODY = new Set(["people", "victims", "men", "elderly"]);
/** Peoples and communities: fighters and civilians alike belong to them. */
const COMMUNITIES = new Set(["hazaras", "palestinians", "rohingya", "syrians", "yazidis"]);
/** Groups that stand for others: who is of the first is of the second too. */
const WITHIN: Readonly<Record<string, string>> = {
  children: "civilians",
  women: "civilians",
  families: "civilians",
};
const FIGHTERS = new Set(["armed-group", "militia", "faction", "party", "tribe"]);
const SOLDIERS = new Set(["army", "air-force", "coalition", "security"]);

/** The group without a party whose members are armed: «مسلحين». */
export const ANY_FIGHTERS = "fighters:militants";
/** Everybody, or nobody says who. */
export const ALL = "all";

/**
 * The group that the targets of a claim make: «all» where none is named or they are of several groups; «civilians»,
 * «children», «women» and so on by lexicon/people.tsv; «fighters:<party>», «soldiers:<party>» and «police» by the kind of
 * the body in lexicon/actors.tsv.
 */
export function victimsOf(targets: readonly EntityMention[], register: Register): string {
  const groups = new Set(targets.map((target) => groupOf(target, register)));
  for (const group of [...groups]) {
    const over = WITHIN[group];
    // «مواطنون بينهم أطفال»: who is within the other makes no second group.
    if (over && groups.has(over)) groups.delete(group);
  }
  if (
    groups.has(ANY_FIGHTERS) &&
    [...groups].some((group) => group.startsWith("fighters:") && group !== ANY_FIGHTERS)
  )
    groups.delete(ANY_FIGHTERS);
  return groups.size === 1 ? [...groups][0]! : ALL;
}

function groupOf({ id }: EntityMention, register: Register): string {
  if (id === null) return ALL;
  const people = register.groupOfPeople(id);
  if (people !== null) {
    if (ANYBODY.has(people) || COMMUNITIES.has(id)) return ALL;
    return people === "militants" || people === "fighters" || people === "attackers" ? ANY_FIGHTERS : people;
  }
  const body = register.kindOfBody(id);
  if (body === null) return ALL;
  if (body === "police") return "police";
  if (FIGHTERS.has(body)) return `fighters:${id}`;
  return SOLDIERS.has(body) ? `soldiers:${id}` : ALL;
}

/** True where everybody of the one group is of the other: children are civilians, all are «all». */
export function isWithin(group: string, other: string): boolean {
  return group === other || other === ALL || WITHIN[group] === other;
}

/** The party of a group («fighters:islamic-state» → islamic-state), or null. */
export function partyOf(group: string): string | null {
  const at = group.indexOf(":");
  return at < 0 || group === ANY_FIGHTERS ? null : group.slice(at + 1);
}

/** True where two groups may be the same people: one within the other, or armed men beside a party's. */
export function maySame(a: string, b: string): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return true;
  const party = a === ANY_FIGHTERS ? b : b === ANY_FIGHTERS ? a : null;
  return party?.startsWith("fighters:") ?? false;
}
