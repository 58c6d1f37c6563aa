import { TawaturError } from "../errors.ts";
import type { Lexicon } from "../lexicon/compile.ts";
import type { Entry, Tag } from "../lexicon/entry.ts";
import { formsOf } from "../lexicon/parse.ts";
import { fold } from "../text/fold.ts";

/** What a name may be given for, and on which lines it stands. */
const TAGS: Readonly<Record<"party" | "place" | "outlet" | "speaker", readonly Tag[]>> = {
  party: ["actor", "people", "thing", "nationality", "outlet"],
  place: ["place"],
  outlet: ["outlet"],
  speaker: ["actor", "post", "outlet"],
};
const ID = /^[a-z0-9][a-z0-9-]*$/;

/**
 * The ids that a name is given for: an id itself, or an Arabic or English name or form of the lexicon. What looks like
 * an id is taken as one. Throws a `TawaturError` «unknown-name».
 */
export function idsFor(lexicon: Lexicon, what: keyof typeof TAGS, given: string): readonly string[] {
  const found = knownIds(lexicon, what, given);
  if (found.length > 0) return found;
  if (ID.test(given)) return [given];
  throw new TawaturError(
    "unknown-name",
    `no line of the lexicon knows «${given}»: look for its name with tawatur lexicon show`,
    `لا سطر في المعجم يعرف «${given}»: ابحث عن اسمه بالأمر tawatur lexicon show`,
  );
}

/** As `idsFor`, but an empty list where no line knows the name. */
export function knownIds(lexicon: Lexicon, what: keyof typeof TAGS, given: string): readonly string[] {
  const tags = TAGS[what];
  const wanted = plain(given);
  const entries = lexicon.entries.filter(({ tag }) => tags.includes(tag));
  const byId = entries.filter(({ id }) => id === given);
  const found = byId.length > 0 ? byId : entries.filter((entry) => namesOf(entry).includes(wanted));
  return [...new Set(found.flatMap(idsOf))];
}

function namesOf({ name, english, cells }: Entry): readonly string[] {
  return [name, english, ...formsOf(cells.forms), ...formsOf(cells.plural)].map(plain);
}

/** Groups of people and things go by the name of their group, peoples by that of their state. */
function idsOf({ tag, id, kind }: Entry): readonly string[] {
  return (tag === "people" || tag === "thing" || tag === "nationality") && kind !== "" ? [id, kind] : [id];
}

function plain(text: string): string {
  return fold(text).toLowerCase().trim().replace(/^ال/, "");
}
