import type { Entry } from "../../../lexicon/entry.ts";
import { noteParty, partyFor } from "../../context.ts";
import { taggedAs } from "../../particles.ts";
import { type Parse, PHRASE_END, particleOf } from "../parse.ts";
import { bare } from "./bare.ts";
import { skipEpithet } from "./epithets.ts";

/** A party found, and the item behind it. */
export interface Party {
  readonly end: number;
  readonly id: string | null;
  readonly next: number;
  readonly entry: Entry | null;
  readonly anaphor: boolean;
}

/** A party by name, stand-in or body («قوات النظام») at item `i`; its prefix is the caller's business. */
export function parseParty(parse: Parse, i: number): Party | null {
  const { items, context } = parse;
  const item = items[i];
  if (item?.kind !== "entry") return null;
  const actor = taggedAs(item, "actor");
  if (actor) {
    noteParty(context, actor.entry);
    let next = i + 1;
    let end = item.end;
    const after = items[next];
    if (after && bare(after) && after.kind === "entry") {
      const nation = taggedAs(after, "nationality");
      if (nation?.article) {
        end = after.end;
        next++;
      }
    }
    [next, end] = skipEpithet(parse, next, end);
    return { end, id: actor.entry.id, next, entry: actor.entry, anaphor: false };
  }
  const particle = particleOf(item);
  if (particle?.entry.kind === "anaphor") {
    const [next, end] = skipEpithet(parse, i + 1, item.end);
    return {
      end,
      id: partyFor(context, particle.entry.cells.value ?? ""),
      next,
      entry: particle.entry,
      anaphor: true,
    };
  }
  if (particle?.entry.kind === "body") return parseBody(parse, i, particle.entry);
  return null;
}

/** «قوات التحالف», «قوات فرنسية», «مسلحي تنظيم داعش»: a body and the party that it belongs to. */
export function parseBody(parse: Parse, i: number, body: Entry): Party | null {
  const { items } = parse;
  const sort = body.cells.value ?? "";
  let next = i + 1;
  // Up to two plain adjectives may stand between: «القوات الحكومية السورية».
  for (let skipped = 0; skipped < 3; skipped++) {
    const after = items[next];
    if (!after || !bare(after)) break;
    // «طائرة من سلاح الجو», «وحدات من الشرطة»
    if (
      particleOf(after)?.entry.kind === "prep" &&
      particleOf(after)?.entry.cells.value === "from" &&
      skipped === 0
    ) {
      const owner = parseParty(parse, next + 1);
      return owner && !(items[next + 1]!.before & PHRASE_END) ? owner : null;
    }
    if (after.kind === "entry") {
      const nation = taggedAs(after, "nationality");
      if (nation) {
        const { actor, forces, government } = nation.entry.cells;
        const id =
          sort === "government" || sort === "office"
            ? government || actor
            : sort === "police"
              ? `${nation.entry.id}-police`
              : forces || actor;
        const [after2, end] = skipEpithet(parse, next + 1, after.end);
        return { end, id: id || null, next: after2, entry: nation.entry, anaphor: false };
      }
      const party = parseParty(parse, next);
      if (party) return party;
      if (!taggedAs(after, "nontrigger")) break;
    }
    next++;
  }
  return null;
}
