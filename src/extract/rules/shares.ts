import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import { countOf } from "../phrases/groups/count-of.ts";
import { isGroup } from "./around.ts";
import { EVENTS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { copyDraft } from "./copy-draft.ts";
import { isOneOf } from "./counts/one-of-them.ts";
import { take } from "./counts/take.ts";
import { because, type Draft } from "./draft.ts";

/** How far in front of its verb a share may stand, in phrases. */
const REACH = 8;

/** «بينهم طفلان»: each counted group behind a share word is a claim of its own, part of the total before it. */
export function sharesOf(draft: Draft): Draft[] {
  const { scene, at, kind } = draft;
  if (!OUTCOMES.has(kind) && !PEOPLE_MOVES.has(kind)) return [];
  const out: Draft[] = sharesInFront(draft);
  let share = -1;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.before & (Mark.semicolon | Mark.ellipsis | Mark.stop)) break;
    if (share < 0) {
      // The event behind the outcome may stand between: «قتل 19 في تفجير منبج، بينهم أربعة».
      if (node.type === "trigger" && !EVENTS.has(node.kind as Kind)) break;
      const few = someOfThem(draft, i);
      if (few) return [...out, few];
      if (node.kind === "share" || node.kind === "most") share = i;
      continue;
    }
    if (node.type === "trigger" || node.type === "report" || node.kind === "cause" || node.kind === "clause")
      break;
    // «بينهم 4 بحالة حرجة»: a figure alone.
    if (node.type === "number" && i === share + 1 && node.prep === "" && !node.number!.percent) {
      const part = copyDraft(draft, [], draft);
      take(part, countOf(node.number!), "share-of-the-total", node);
      out.push(part);
      break;
    }
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
      const part = copyDraft(draft, [member], draft);
      because(part, "share-of-the-total", node);
      out.push(part);
    }
  }
  return out;
}

/** «21 جنديا بينهم تسعة ضباط قتلوا»: a share that stands with its whole in front of the verb. */
function sharesInFront(draft: Draft): Draft[] {
  const { nodes } = draft.scene;
  const [whole] = draft.target;
  if (!whole?.counted) return [];
  for (let i = draft.at - 1; i > 1 && draft.at - i <= REACH; i--) {
    if (nodes[i]!.type === "trigger") return [];
    if (nodes[i - 1]!.kind !== "share" || !isGroup(nodes[i]!)) continue;
    if (nodes[i - 2]!.members[0]?.start !== whole.start) return [];
    return nodes[i]!.members.filter(({ sort, count }) => sort !== "thing" && count !== null).map((member) => {
      const part = copyDraft(draft, [member], draft);
      because(part, "share-of-the-total", nodes[i]!);
      return part;
    });
  }
  return [];
}

/** «ثلاثة منهم بحالة خطيرة», «أحدهم طفل»: some of those just named; null where the words at `i` tell of none. */
function someOfThem(draft: Draft, i: number): Draft | null {
  const { nodes } = draft.scene;
  const node = nodes[i]!;
  const next = nodes[i + 1];
  const who = next && isGroup(next) && next.prep === "" && !next.conj ? next.members[0]! : null;
  if (isOneOf(draft.scene, node)) {
    if (!who || who.sort === "thing" || (who.count?.min ?? 1) > 1) return null;
    const part = copyDraft(draft, [{ ...who, sort: "people" }], draft);
    take(part, { min: 1, max: 1, approx: false }, "share-of-the-total", node);
    return part;
  }
  const number = nodes[i - 1]!;
  if (node.kind !== "share" || number.type !== "number" || i - 1 <= draft.at || number.prep !== "")
    return null;
  // «قتلت خمسة منهم»: the figure of the claim itself.
  if (draft.because.some(({ span }) => span.start === number.start)) return null;
  if (number.number!.percent || !draft.count || number.to !== node.from) return null;
  const part = copyDraft(draft, who && !who.count && who.sort !== "thing" ? [who] : [], draft);
  take(part, countOf(number.number!), "share-of-the-total", number);
  return part;
}
