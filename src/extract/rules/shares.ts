import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import type { Member } from "../phrases/node.ts";
import { isGroup } from "./around.ts";
import { EVENTS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { because, type Draft } from "./draft.ts";

const copy = (draft: Draft, members: Member[], partOf: Draft | null): Draft => ({
  ...draft,
  actor: [...draft.actor],
  target: members,
  count: members[0]?.count ?? null,
  partOf,
  because: [...draft.because],
});

/** «بينهم طفلان»: each counted group behind a share word is a claim of its own, part of the total before it. */
export function sharesOf(draft: Draft): Draft[] {
  const { scene, at, kind } = draft;
  if (!OUTCOMES.has(kind) && !PEOPLE_MOVES.has(kind)) return [];
  const out: Draft[] = [];
  let share = -1;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.before & (Mark.semicolon | Mark.ellipsis | Mark.stop)) break;
    if (share < 0) {
      // The event behind the outcome may stand between: «قتل 19 في تفجير منبج، بينهم أربعة».
      if (node.type === "trigger" && !EVENTS.has(node.kind as Kind)) break;
      if (node.kind === "share" || node.kind === "most") share = i;
      continue;
    }
    if (node.type === "trigger" || node.type === "report" || node.kind === "cause" || node.kind === "clause")
      break;
    if (!isGroup(node)) {
      if (node.type === "place" || node.type === "time") break;
      continue;
    }
    if (node.prep !== "" || (i > share + 1 && !node.conj)) break;
    for (const member of node.members) {
      if (member.sort === "thing") continue;
      if (member.count === null) {
        // «بينهم أطفال»: said of the total, without a figure of its own.
        draft.target.push(member);
        continue;
      }
      const part = copy(draft, [member], draft);
      because(part, "share-of-the-total", node);
      out.push(part);
    }
  }
  return out;
}

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

/** One verb with several counted things is a claim for each quantity: «تدمير عدد من السيارات ومخزنين». */
export function splitQuantities(draft: Draft): Draft[] {
  const { kind, target } = draft;
  const counts = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind) || kind === "destruction" || kind === "seizure";
  const versus = counts ? otherSide(draft) : null;
  if (versus) return [draft, copy(draft, [versus], draft.partOf)];
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
    i === 0 ? { ...draft, target: members } : copy(draft, members, draft.partOf),
  );
}
