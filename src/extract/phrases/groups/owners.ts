import type { Entry } from "../../../lexicon/entry.ts";
import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { readingOf, taggedAs } from "../../particles.ts";
import type { Item } from "../items.ts";
import { type Parse, PHRASE_END, particleOf, relationOf } from "../parse.ts";
import { agrees, FIRE, skipAdjectives } from "./adjectives.ts";
import { type Party, parseParty } from "./parties.ts";

/** What follows a head: how far it reaches, the party and the nationality it names. */
export interface WithParty {
  readonly end: number;
  readonly next: number;
  readonly party: Party | null;
  readonly nation: Entry | null;
}

/** What follows a head: adjectives, the party it belongs to, «من …», «في صفوف …», «على الأقل» stays outside. */
export function withParty(parse: Parse, head: number, noun: Entry | null): WithParty {
  const { items } = parse;
  let next = head + 1;
  let end = items[head]!.end;
  let nation: Entry | null = null;
  for (let n = 0; n < 4; n++) {
    const item = items[next];
    if (!item || item.before & PHRASE_END || item.conj) break;
    const relation = relationOf(item);
    const national: Reading | null =
      item.kind === "entry" && relation === "" && !nation ? taggedAs(item, "nationality") : null;
    if (national) nation = national.entry;
    else if (item.kind === "entry") {
      const owner = ownerAt(parse, head, next, relation, noun);
      if (owner) return { ...owner, nation: nation ?? owner.nation };
      break;
    } else if (relation !== "" || !isAdjective(parse, item, items[head]!.readings[0], n === 0)) break;
    end = item.end;
    next++;
  }
  return { end, next, party: null, nation };
}

/** A word that no line knows as an adjective of the head: it has the article where the head is definite. */
function isAdjective({ tokens }: Parse, item: Item, head: Reading | undefined, first: boolean): boolean {
  const { folded, kind } = tokens[item.from]!;
  if (item.kind !== "word" || kind !== "word" || folded === "ال") return false;
  const definite = head?.article || head?.suffix !== "";
  if (definite) return folded.startsWith("ال") && !FIRE.has(folded);
  return first && agrees(tokens[item.from - 1]!.folded, folded);
}

/** Whose the head is, as the entry at `next` says; null where it says nothing of it. */
function ownerAt(
  parse: Parse,
  head: number,
  next: number,
  relation: string,
  noun: Entry | null,
): WithParty | null {
  if (relation === "" || relation === "l" || relation === "of") {
    const owner = partyBehind(parse, head, next, relation);
    if (owner) return owner;
  }
  if (relation === "from") {
    const owner = partyFrom(parse, next + 1);
    if (owner) return owner;
  }
  if (relation !== "" || next !== head + 1) return null;
  return secondNoun(parse, head, next, noun) ?? unnamedOwner(parse, head, next);
}

/** «مسلحو داعش», «عناصر للتنظيم», «في صفوف القوات»: the party in the genitive or behind «ل». */
function partyBehind(parse: Parse, head: number, next: number, relation: string): WithParty | null {
  const { items } = parse;
  const at = relation === "of" ? next + 1 : next;
  const definite = items[head]!.readings[0]?.article ?? false;
  // «ناشطون النظام»: a plural that keeps its nun has no genitive.
  if (relation === "" && keepsNun(parse, head)) return null;
  const party = parseParty(parse, at);
  // Behind a definite head only a name is its owner: a body is somebody else.
  if (party && !(relation === "" && definite && !describes(parse, at)))
    return { end: party.end, next: party.next, party, nation: null };
  const more = relation === "of" && items[at] ? ownedHead(parse, at) : null;
  return more && { ...more, nation: null };
}

/** «المسلحين الحوثيين»: behind a definite head a party's name with the article describes it; «الرئاسة حركة حماس» are two. */
function describes({ items, tokens }: Parse, at: number): boolean {
  const item = items[at]!;
  return taggedAs(item, "actor") !== null && tokens[item.from]!.folded.startsWith("ال");
}

/** «خمسة من داعش», «عنصرين من مقاتلي التنظيم». */
function partyFrom(parse: Parse, at: number): WithParty | null {
  const party = parseParty(parse, at);
  if (party && !(parse.items[at]!.before & PHRASE_END))
    return { end: party.end, next: party.next, party, nation: null };
  return ownedHead(parse, at);
}

/** A plural or dual that keeps its nun has no genitive: «ناشطون», «مسلحان». */
function keepsNun({ items, tokens }: Parse, head: number): boolean {
  const { folded } = tokens[items[head]!.to - 1]!;
  if (folded.endsWith("ون")) return true;
  return folded.endsWith("ان") && ((items[head]!.readings[0]?.features ?? 0) & Feature.dual) !== 0;
}

/** «عائلات المقاتلين», «عناصر الشرطة», «قادة الجماعة»: the second noun says whose. */
function secondNoun(parse: Parse, head: number, next: number, noun: Entry | null): WithParty | null {
  const { items, tokens } = parse;
  const { readings } = items[next]!;
  const people = readingOf(readings, "people");
  if (!people || readingOf(readings, "trigger")) return null;
  // «طعن مسلح جنديا»: the accusative is the object and no owner.
  if (
    people.features & Feature.singular &&
    !people.article &&
    tokens[items[next]!.to - 1]!.folded.endsWith("ا")
  )
    return null;
  // «مجهولون مدنيين»: a plural that keeps its nun is in no genitive; the next word is somebody else.
  if (keepsNun(parse, head)) return null;
  const inner = withParty(parse, next, people.entry);
  return noun?.kind === "families" ? { ...inner, party: null } : inner;
}

/** A head with its own party behind «من» or «في صفوف»: «من مقاتلي داعش». */
function ownedHead(parse: Parse, at: number): WithParty | null {
  const item = parse.items[at];
  if (item?.kind !== "entry" || item.before & PHRASE_END || item.conj) return null;
  const people = taggedAs(item, "people");
  const nation = taggedAs(item, "nationality");
  if (people && !taggedAs(item, "trigger")) return withParty(parse, at, people.entry);
  if (nation?.article) return { end: item.end, next: at + 1, party: null, nation: nation.entry };
  return null;
}

/** «أفراد ميليشيا الانقلاب»: members of a body that nobody names. */
function unnamedOwner(parse: Parse, head: number, next: number): WithParty | null {
  const { items, tokens } = parse;
  const item = items[next]!;
  if (particleOf(item)?.entry.kind !== "body" || tokens[items[head]!.to - 1]!.folded.endsWith("ون"))
    return null;
  const [behind, end] = skipAdjectives(parse, next + 1, item.end, true);
  return { end, next: behind, party: null, nation: null };
}
