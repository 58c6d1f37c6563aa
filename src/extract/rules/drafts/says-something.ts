import { isParticiple } from "../counts/participles.ts";
import { type Draft, isVerb } from "../draft.ts";
import { nounSays } from "./nouns-say.ts";
import { peopleSay } from "./people-say.ts";
import { SILENT } from "./silent.ts";
import { verbSays } from "./verbs-say.ts";

/** True where a trigger tells no event, whatever else is said of it: «قاتل الطفلة», «معركة انتخابية». */
export const isSilent = (draft: Draft): boolean => SILENT.some((silent) => silent(draft));

/** True where a mention says something of its own and is not only referred back to («خلال هذه المعارك»). */
export function saysSomething(draft: Draft): boolean {
  return !isSilent(draft) && speaks(draft);
}

/** The same for a trigger that is known not to be silent. */
export function speaks(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  if (isVerb(node)) return verbSays(draft);
  return isParticiple(node) ? peopleSay(draft) : nounSays(draft);
}
