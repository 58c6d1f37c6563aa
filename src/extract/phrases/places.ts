import { Mark } from "../../text/token.ts";
import { prefixRelation } from "../particles.ts";
import type { PlaceName } from "./node.ts";
import { type Parse, PHRASE_END, particleOf, relationOf } from "./parse.ts";
import { isNoun, type Part, parsePart } from "./place-part.ts";

export interface PlacePhrase {
  readonly names: readonly PlaceName[];
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** The relation of a prefix letter on its first word. */
  readonly relation: string;
}

/** Relations that go on with the same place: «بلدة الباغوز بريف دير الزور، قرب الحدود». */
const GOES_ON = new Set(["in", "b", "near", "inside", "around", "l"]);

/** Place nouns that lie between two places, or have another on their far side: «الحدود مع الجزائر», «الطريق بين حمص وحماة». */
const BETWEEN = new Set([
  "border",
  "border-crossing",
  "border-strip",
  "line",
  "road",
  "bridge",
  "area",
  "enclave",
  "strip",
  "crossing",
]);

/** The two ends of a place that has no name of its own: «الحدود بين قطاع غزة وإسرائيل», «الجيب الواقع بين حمص وحماة». */
function parseEnds(parse: Parse, { names, next, nameless }: Part): Part | null {
  const { items } = parse;
  const relation = items[next] ? relationOf(items[next]) : "";
  if (!nameless || !BETWEEN.has(nameless.id) || particleOf(items[next])?.entry.kind !== "prep") return null;
  if (items[next]!.before & PHRASE_END || items[next]!.conj || items[next + 1]?.kind !== "entry") return null;
  if (relation !== "between" && !(relation === "with" && nameless.id.startsWith("border"))) return null;
  const near = parsePart(parse, next + 1, true);
  if (!near || near.nameless) return null;
  const start = { ...names[0]!, entry: null };
  const far =
    relation === "between" && items[near.next]?.conj && items[near.next]!.kind === "entry"
      ? parsePart(parse, near.next, true)
      : null;
  if (relation === "between" && !far) return null;
  const last = far ?? near;
  return {
    names: [start, ...near.names, ...(far?.names ?? [])],
    next: last.next,
    end: last.end,
    nameless: null,
  };
}

/** A place phrase that begins at item `i`: place nouns and names, nested. Null where none begins there. */
export function parsePlace(parse: Parse, i: number, locative: boolean): PlacePhrase | null {
  const { items } = parse;
  const first = items[i];
  if (first?.kind !== "entry") return null;
  const part = parsePart(parse, i, locative);
  if (!part) return null;
  const ends = part.nameless ? parseEnds(parse, part) : null;
  const names: PlaceName[] = [...(ends ?? part).names];
  let { next, end } = ends ?? part;
  // More of the same phrase: a nearer or wider place tied by «في», «بـ», «قرب» or a direction.
  for (let steps = 0; steps < 6 && next < items.length; steps++) {
    const item = items[next]!;
    let at = next;
    const relation = relationOf(item);
    const prep = particleOf(item)?.entry.kind === "prep";
    if (prep) at++;
    const marks = item.before & PHRASE_END;
    if (marks & ~(Mark.comma | Mark.dash)) break;
    if (item.conj) {
      // «مخيم درعا وتجمع المزيريب», «مدينة حلب وريفها»: a second name beside the first.
      if (prep || marks || !isNoun(item)) break;
      const more = parsePart(parse, next, true);
      if (!more || more.names.every((name) => name.entry === null)) break;
      next = more.next;
      end = more.end;
      continue;
    }
    if (!GOES_ON.has(relation) && !(relation === "" && isNoun(item) && !(marks & Mark.comma))) break;
    if (marks & Mark.comma && relation === "") break;
    if (items[at]?.kind !== "entry") break;
    const more = parsePart(parse, at, true);
    if (!more) break;
    names.push(...more.names);
    next = more.next;
    end = more.end;
  }
  return {
    names,
    start: first.start,
    end,
    next,
    relation: first.readings[0] ? prefixRelation(first.readings[0].prefix) : "",
  };
}
