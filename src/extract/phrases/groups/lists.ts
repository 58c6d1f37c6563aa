import { Mark } from "../../../text/token.ts";
import { prefixRelation, taggedAs } from "../../particles.ts";
import type { Member } from "../node.ts";
import { type Parse, PHRASE_END } from "../parse.ts";
import { parseMember } from "./members.ts";

/** A list of members joined by «و»: «مسلحي التنظيم وعائلاتهم». Null where no group begins at item `i`. */
export function parseGroup(
  parse: Parse,
  i: number,
): { members: Member[]; next: number; adjective: boolean } | null {
  const first = parseMember(parse, i);
  if (!first) return null;
  const members = [...first.members];
  let next = first.next;
  while (!first.adjective && next < parse.items.length && members.length < 12) {
    const item = parse.items[next]!;
    if (!item.conj || item.before & (PHRASE_END & ~Mark.comma)) break;
    if (item.kind === "entry" && taggedAs(item, "trigger") && !taggedAs(item, "people")) break;
    const relation = item.readings[0] ? prefixRelation(item.readings[0].prefix) : "";
    if (relation !== "") break;
    const more = parseMember(parse, next);
    // «قوات أميركية وبريطانية وفرنسية»: the body goes on with another nationality.
    if (
      more?.adjective &&
      members[members.length - 1]!.entries.some((entry) => entry.tag === "nationality") &&
      !(item.before & PHRASE_END)
    ) {
      members.push(...more.members);
      next = more.next;
      continue;
    }
    if (!more || more.adjective) break;
    // «وقال المتحدث»: an office after a comma opens a clause of its own.
    if (item.before & Mark.comma && more.members.every((member) => member.sort === "party")) break;
    members.push(...more.members);
    next = more.next;
  }
  return { members, next, adjective: first.adjective };
}
