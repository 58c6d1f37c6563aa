import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { following, isGroup } from "../around.ts";
import { because, type Draft, type Scene } from "../draft.ts";
import { acts } from "./forces.ts";
import { lightVerb } from "./light-verbs.ts";
import { genitiveRoles, nextBare } from "./noun-genitives.ts";
import { passPlaceOrWord } from "./noun-places.ts";
import { objectOfNoun, relationRoles } from "./noun-relations.ts";
import { addRole, aimsFirst, type NounWalk, walkFrom } from "./noun-walk.ts";
import { ownsWeapon } from "./owned-weapons.ts";
import { subjectOfScene } from "./subjects.ts";

/** Fills actor and target of a draft whose trigger is an event noun or verbal noun. */
export function nounRoles(draft: Draft): void {
  const { scene, at } = draft;
  const walk = walkFrom(draft);
  for (const i of following(scene, at)) {
    const next = scene.nodes[i]!;
    if (endsWalk(next, draft.kind)) break;
    if (isFrame(walk, next)) continue;
    if (!isGroup(next)) passPlaceOrWord(walk, next);
    else if (!ownsWeapon(scene, i)) groupRoles(walk, i);
  }
  subjectOfRelative(walk);
  if (draft.actor.length === 0 || (walk.people && draft.target.length === 0)) lightVerb(draft);
}

/** «ونفذ», «وقع»: another event begins. */
const endsWalk = (node: Node, kind: Kind): boolean =>
  // «مواجهات دارت ساعات بين القوات والمسلحين»
  (node.kind === "happen" && (kind !== "clash" || node.conj)) ||
  node.kind === "suffer" ||
  (node.kind === "do" && node.conj);

/** Notes the words that say what the next group is: «الذي», «استهدف», «نفذه». */
function isFrame(walk: NounWalk, { kind }: Node): boolean {
  if (kind === "relative") walk.adjacent = false;
  else if (kind === "aim") walk.afterAim = true;
  else if (kind === "do") walk.afterDo = true;
  else return false;
  return true;
}

/** The role of a group behind the noun. */
function groupRoles(walk: NounWalk, i: number): void {
  const { draft } = walk;
  const next = draft.scene.nodes[i]!;
  const comma = (next.before & Mark.comma) !== 0;
  const owned = walk.afterAim && aimsFirst(draft) && acts(next) && nextBare(draft.scene, i) >= 0;
  // «استهدفت غارات التحالف مواقع»: the event's own party comes before what it was aimed at.
  if (next.prep === "" && owned && draft.actor.length === 0)
    addRole(draft, "actor", next, "verbal-noun-subject");
  else if (next.prep === "" && (walk.afterAim || walk.afterDo)) framedRoles(walk, next);
  else if (next.kind === "adjective") nationalityOfEvent(walk, i);
  else if (next.prep === "" && walk.adjacent && !comma) genitiveRoles(walk, i);
  else if (next.prep !== "l" || comma || !objectOfNoun(draft, next)) {
    relationRoles(walk, i);
    if (comma) walk.adjacent = false;
  }
}

/** «استهدف المدنيين», «نفذه التنظيم»: the frame in front of a group says its role. */
function framedRoles(walk: NounWalk, next: Node): void {
  if (walk.afterDo) {
    addRole(walk.draft, "actor", next, "carried-out-by");
    walk.afterDo = false;
  } else {
    addRole(walk.draft, "target", next, "aimed-at");
    walk.afterAim = false;
  }
}

/** «غارة أميركية»: an adjective of nationality says whose the event is. */
function nationalityOfEvent({ draft, adjacent, people }: NounWalk, i: number): void {
  const { scene, at } = draft;
  const next = scene.nodes[i]!;
  if (!adjacent || people || next.before & Mark.comma || next.prep !== "") return;
  if (next.members[0]!.id === null || !saysOfEvent(scene, at, i)) return;
  draft.actor.push(...next.members);
  because(draft, "nationality-of-the-event", next);
}

/** «هجوم صاروخي إيراني»: an adjective of the event itself, not of a place or a body in between («بولاية فلوريدا الأمريكية»). */
function saysOfEvent(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => mid.kind === "adjective" || (mid.type === "word" && mid.prep === ""));
}

/** «عقب هجوم شنه على القرى»: the verb's subject is who the sentence is about. */
function subjectOfRelative({ draft, afterDo, people }: NounWalk): void {
  if (draft.actor.length > 0 || !afterDo || people) return;
  const subject = subjectOfScene(draft.scene, draft.at);
  if (subject >= 0) addRole(draft, "actor", draft.scene.nodes[subject]!, "subject-of-the-sentence");
}
