import type { Lexicon } from "../lexicon/compile.ts";
import { formsOf } from "../lexicon/parse.ts";
import { fold } from "../text/fold.ts";

/** Every name of every outlet, folded and in small letters, with its id; what two share goes to the first. */
export function outletNames(lexicon: Lexicon): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { tag, id, name, english, cells } of lexicon.entries) {
    if (tag !== "outlet") continue;
    for (const form of [english, name, id, ...formsOf(cells.forms)]) {
      const folded = fold(form).toLowerCase();
      if (!names.has(folded)) names.set(folded, id);
    }
  }
  return names;
}
