import { isParticiple } from "../counts/participles.ts";
import { type Draft, isVerb } from "../draft.ts";
import { nounSays } from "./nouns-say.ts";
import { peopleSay } from "./people-say.ts";
import { SILENT } from "./silent.ts";
import { verbSays } from "./verbs-say.ts";

/** True where a mention says something of its own and is not only referred back to («خلال هذه المعارك»). */
export function saysSomething(draft: Draft): boolean {
  for (const silent of SILENT) if (silent(draft)) return false;
  const node = draft.scene.nodes[draft.at]!;
  if (isVerb(node)) return verbSays(draft);
  return isParticiple(node) ? peopleSay(draft) : nounSays(draft);
}
