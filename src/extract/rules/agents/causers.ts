import { Feature } from "../../../lexicon/inflect.ts";
import { isGroup } from "../around.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { agreeing } from "./agreement.ts";

/** «كما تسببت بنزوح 300 عائلة»: a feminine verb of causing without a subject goes on with the party named before. */
export function caused(draft: Draft): boolean {
  const { scene, at } = draft;
  const verb = scene.nodes[at - 1];
  if (verb?.kind !== "cause" || !verb.reading || !(verb.reading.features & Feature.feminine)) return false;
  if (scene.nodes[at]!.prep !== "b" && scene.nodes[at]!.prep !== "in") return false;
  // An event named between the party and the verb is what caused it.
  const subject = agreeing(scene, at - 1, true, false, -1);
  const party = subject?.members[0];
  if (!subject || party?.sort !== "party" || party.counted) return false;
  const from = scene.nodes.indexOf(subject);
  const events = scene.nodes.slice(from + 1, at - 1).some((node) => node.type === "trigger" && !isVerb(node));
  if (events || subject.prep !== "") return false;
  draft.actor = [...subject.members];
  because(draft, "party-causes", subject);
  return true;
}

/** «إطلاق المسلحين قذائف على الحي»: who fires stands between the firing and what is fired. */
export function fired(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const party = scene.nodes[at - 1];
  const firing = scene.nodes[at - 2];
  if (kind !== "shelling" || !party || !firing || !isGroup(party) || party.prep !== "") return false;
  if (!FIRING.has(scene.tokens[firing.to - 1]!.folded) && !FIRING.has(scene.tokens[firing.from]!.folded))
    return false;
  if (party.members[0]!.sort === "thing") return false;
  draft.actor = [...party.members];
  because(draft, "fired-by", party);
  return true;
}
const FIRING: ReadonlySet<string> = new Set(["اطلاق", "باطلاق", "القاء", "بالقاء", "لاطلاق"]);
