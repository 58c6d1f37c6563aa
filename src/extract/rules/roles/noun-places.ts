import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { ATTACKS } from "../classes.ts";
import { because } from "../draft.ts";
import type { NounWalk } from "./noun-walk.ts";
import { hitPlace, placeMember } from "./places-hit.ts";

/** Goes past a phrase that names nobody; a place in it can be what was hit. */
export function passPlaceOrWord(walk: NounWalk, next: Node): void {
  const { draft } = walk;
  const comma = (next.before & Mark.comma) !== 0;
  if (next.type === "word" && !comma) {
    if (next.conj && !draft.scene.tokens[next.to - 1]!.folded.endsWith("ا")) walk.adjacent = false;
  } else if (isHit(walk, next)) {
    if (draft.target.length === 0) {
      draft.target = [placeMember(next)];
      because(draft, "place-hit", next);
    }
    walk.afterAim = false;
  } else {
    const genitive = next.type === "place" && next.prep === "" && walk.adjacent && !comma;
    if (genitive && draft.kind !== "territory") walk.bare++;
    if (comma) walk.adjacent = false;
  }
}

/** «استهدف فندقا», «هجوم على قرية», «قصف سوق شعبي»: the place is what was hit. */
function isHit({ draft, afterAim, adjacent }: NounWalk, next: Node): boolean {
  if (next.type !== "place" || !ATTACKS.has(draft.kind) || !hitPlace(next)) return false;
  return afterAim || next.prep === "on" || next.prep === "against" || (next.prep === "" && adjacent);
}
