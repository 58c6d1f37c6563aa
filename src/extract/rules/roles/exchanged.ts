import { isGroup } from "../around.ts";
import { ATTACKS } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";

/** «تبادلت القوات الهندية والباكستانية إطلاق النار»: all who exchange fire shoot. */
export function exchanged(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.actor.length > 0 || !ATTACKS.has(kind) || isVerb(scene.nodes[at]!)) return;
  let first = at;
  while (
    first > 0 &&
    at - first < 4 &&
    isGroup(scene.nodes[first - 1]!) &&
    scene.nodes[first - 1]!.prep === ""
  )
    first--;
  const verb = scene.nodes[first - 1];
  if (first === at || !verb || !EXCHANGES.has(scene.tokens[verb.to - 1]!.folded)) return;
  draft.actor = scene.nodes.slice(first, at).flatMap((node) => node.members);
  because(draft, "exchanged", scene.nodes[first]!);
}

const EXCHANGES: ReadonlySet<string> = new Set(
  ["تبادل", "تبادلت", "تبادلا", "تبادلوا", "يتبادل", "تتبادل"].flatMap((word) => [word, `و${word}`]),
);
