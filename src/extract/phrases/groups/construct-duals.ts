import { Feature } from "../../../lexicon/inflect.ts";
import type { Reading } from "../../../lexicon/read.ts";
import type { Token } from "../../../text/token.ts";

/** «ضابطا شرطة», «عنصرا أمن»: a noun in front of its genitive takes no tanwin, so its «ا» is the dual; «رجلا مسلحا» is one. */
export function isConstructDual({ entry, features, from, to }: Reading, tokens: readonly Token[]): boolean {
  if (entry.tag !== "people" || to - from !== 2 || !(features & Feature.singular)) return false;
  return tokens[from]!.folded.endsWith("ا") && !tokens[from + 1]!.folded.endsWith("ا");
}
