import type { Member, Node } from "../../phrases/node.ts";

/** People who bear arms for a party, by the group of their word. */
const ARMED: ReadonlySet<string> = new Set([
  "forces",
  "soldiers",
  "militants",
  "fighters",
  "police",
  "attackers",
  "suicide-bombers",
  "security",
  "officers",
]);

/** Aircraft as things, by the ids of their lines. */
export const AIRCRAFT: ReadonlySet<string> = new Set([
  "aircraft",
  "warplane",
  "warplanes",
  "helicopter",
  "drone",
]);

/** True for people who bear arms: «جنود», «مسلحون», «ضباط». */
export const bearsArms = (member: Member): boolean => ARMED.has(member.group);

/** True for a phrase that names a party, or people who bear arms for one. */
export const partyLike = (node: Node): boolean =>
  node.members.some((member) => member.sort === "party" || bearsArms(member));

const FORCE_GROUPS = new Set([
  "army",
  "air",
  "forces",
  "security",
  "police",
  "coalition",
  "government",
  "air-force",
  "militia",
  "monitor",
  "nationality",
]);

/** True for a force named as a whole: it acts; numbered or plain people undergo. */
export function acts(node: Node): boolean {
  const member = node.members[0]!;
  return (
    member.sort === "party" &&
    !member.counted &&
    (FORCE_GROUPS.has(member.group) || member.entries.some((entry) => FORCE_GROUPS.has(entry.kind)))
  );
}
