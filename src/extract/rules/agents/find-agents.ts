import { type Draft, isVerb } from "../draft.ts";
import { aircraftOwner } from "./aircraft-owners.ts";
import { announcedFarther, pledgesOrDenies, threatens } from "./announcers.ts";
import { caused, fired } from "./causers.ts";
import { controlled, possessed } from "./owners.ts";
import { subjectLeftOut } from "./subjects-left-out.ts";

/**
 * The last look for who did it, where neither the trigger's own clause nor its neighbours say it: a subject that Arabic
 * leaves out because the sentence has named it («فيما اعتقلت خمسة»), the owner of a pronoun («قصفه», «إطلاقها»), the one
 * who threatens («هدد بتوجيه ضربة»), or the subject of the sentence behind a verbal noun («بعد تدمير نقاط»).
 */
export function findAgents(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    notToThemselves(draft);
    if (draft.actor.length > 0 || draft.partOf) continue;
    const node = draft.scene.nodes[draft.at]!;
    if (pledgesOrDenies(draft) || aircraftOwner(draft)) continue;
    if (isVerb(node)) subjectLeftOut(draft);
    else if (caused(draft) || fired(draft)) continue;
    else if (!threatens(draft) && !possessed(draft) && !announcedFarther(draft)) controlled(draft);
  }
}

/** Nobody does a thing to the same words that do it: where two rules read one group twice, who did it stays open. */
function notToThemselves(draft: Draft): void {
  const same = draft.actor.some((actor) => draft.target.some((target) => target.start === actor.start));
  if (same && draft.kind !== "clash") draft.actor = [];
}
