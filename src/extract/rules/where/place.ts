import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { RESULTS } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { acrossAnswer } from "./answers.ts";
import { countryHit } from "./country-hit.ts";
import { frameBefore } from "./frames.ts";
import { ofAnother, setAside } from "./limits.ts";
import { ENDS, isSceneOf } from "./scenes.ts";

/** Kinds of which «من» tells where people or missiles come from: «قتل خمسة من دوما», «اعترضت صاروخاً من اليمن». */
const ORIGIN: ReadonlySet<Kind> = new Set<Kind>(["killed", "injured", "destruction"]);

/** What a phrase without any known name costs against one with a name. */
const unknown = (node: Node): number => (node.place.some((name) => name.entry !== null) ? 0 : 14);

/** The place of a draft: the nearest of its clause, scenes («في») before ends («إلى»). */
export function fillPlace(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.place) return;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  let triggers = 0;
  const consider = (i: number, cost: number): void => {
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  };
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.before & (Mark.semicolon | Mark.ellipsis)) break;
    if (node.type === "trigger") triggers++;
    if (node.prep === "from" && ORIGIN.has(kind)) continue;
    if (!isSceneOf(scene, i) || acrossAnswer(scene, at, i)) continue;
    if (ofAnother(scene, at, i)) continue;
    if (setAside(scene, at, i, RESULTS.has(draft.kind))) continue;
    const ends =
      ENDS.has(node.prep) && !(kind === "displacement" && node.prep === "from") && !(node.prep === "on");
    consider(i, i - at + triggers * 6 + (ends ? 8 : 0) + unknown(node));
  }
  triggers = 0;
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || scene.nodes[i + 1]!.before & (Mark.semicolon | Mark.ellipsis))
      break;
    if (node.type === "trigger") triggers++;
    if (node.prep === "from" && ORIGIN.has(kind)) continue;
    if (!isSceneOf(scene, i) || acrossAnswer(scene, i, at)) continue;
    if (setAside(scene, i, at, false)) continue;
    const ends = ENDS.has(node.prep);
    consider(i, at - i + 4 + triggers * 4 + (ends ? 8 : 0) + unknown(node));
  }
  if (best < 0 || ENDS.has(scene.nodes[best]!.prep)) {
    const hit = countryHit(draft);
    if (hit >= 0) best = hit;
  }
  if (best < 0) {
    best = frameBefore(scene, at, "place");
    if (best < 0 || !isSceneOf(scene, best) || ENDS.has(scene.nodes[best]!.prep)) return;
  }
  draft.place = scene.nodes[best]!;
  because(draft, "place-of-the-clause", draft.place);
}
