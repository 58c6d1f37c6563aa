import type { Count } from "../claim.ts";
import type { Member } from "../phrases/node.ts";
import { OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { companions } from "./companions.ts";
import { copyDraft } from "./copy-draft.ts";
import { PERSONAL } from "./counts/personal.ts";
import type { Draft } from "./draft.ts";

/** «مقتل 13 من القوات، مقابل ستة من الفصيل»: the figure of the other side is a claim of its own. */
function otherSide(draft: Draft): Member | null {
  const { nodes, clause } = draft.scene;
  for (let i = draft.at + 1; i < nodes.length && clause[i] === clause[draft.at]; i++) {
    const node = nodes[i]!;
    if (node.type === "trigger") return null;
    if (node.kind !== "versus") continue;
    const next = nodes[i + 1];
    return next?.members[0]?.count ? next.members[0] : null;
  }
  return null;
}

/** «رجل ومراهق»: one person and one more are two figures. */
const onePerson = ({ singular, definite, sort, count }: Member): boolean =>
  singular === true && !definite && sort === "people" && count !== null;

/** «سائقها»: one person, also where the pronoun makes him definite. */
const one = ([member]: readonly Member[]): Count | null =>
  member!.singular && member!.sort === "people" ? { min: 1, max: 1, approx: false } : null;

/** One verb with several counted things is a claim for each quantity: «تدمير عدد من السيارات ومخزنين». */
export function splitQuantities(draft: Draft): Draft[] {
  const { kind, target } = draft;
  const counts = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind) || kind === "destruction" || kind === "seizure";
  const versus = counts ? otherSide(draft) : null;
  if (versus) return [draft, copyDraft(draft, [versus], draft.partOf)];
  const others = counts ? companions(draft) : [];
  if (others.length > 0) return [draft, ...others.map((other) => copyDraft(draft, [other], draft.partOf))];
  if (!counts || target.length < 2) return [draft];
  const groups: Member[][] = [];
  for (const member of target) {
    const own =
      member.counted ||
      onePerson(member) ||
      (kind === "destruction" &&
        member.sort === "thing" &&
        !member.definite &&
        groups.length > 0 &&
        member.group !== groups[groups.length - 1]![0]!.group);
    if (groups.length === 0 || own) groups.push([member]);
    else groups[groups.length - 1]!.push(member);
  }
  if (groups.length === 1) return [draft];
  return groups.map((members, i) =>
    i === 0
      ? { ...draft, target: members, count: draft.count ?? (PERSONAL.has(kind) ? one(members) : null) }
      : copyDraft(draft, members, draft.partOf),
  );
}
