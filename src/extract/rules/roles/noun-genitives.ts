import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import { following, isGroup } from "../around.ts";
import { TALKS } from "../classes.ts";
import type { Scene } from "../draft.ts";
import { acts, partyLike } from "./forces.ts";
import { addRole, type NounWalk } from "./noun-walk.ts";
import { takesObject } from "./object-nouns.ts";

/** Kinds of nouns whose genitive can be who did it, where another group follows: «قتل الجيش خمسة». */
const WITH_SUBJECT: ReadonlySet<Kind> = new Set<Kind>([
  "detention",
  "abduction",
  "release",
  "execution",
  "besieged",
  "killed",
]);

/** Kinds of nouns that are done to things, whose genitive is the thing. */
const DONE_TO_THINGS: ReadonlySet<Kind> = new Set<Kind>(["destruction", "seizure", "aid"]);

/** Kinds of nouns whose genitive acts, whoever it is. */
const DOERS: ReadonlySet<Kind> = new Set<Kind>([...TALKS, "movement", "territory", "clash"]);

/** The role of the group that the noun governs: «قصف الجيش», «مقتل مدنيين», «اقتحام القوات البلدة». */
export function genitiveRoles(walk: NounWalk, i: number): void {
  const { draft, people } = walk;
  const { scene, at, kind } = draft;
  const next = scene.nodes[i]!;
  walk.bare++;
  const first = walk.bare === 1;
  if (people) {
    if (!first) return;
    const subject = partyLike(next) && !next.members[0]!.counted && WITH_SUBJECT.has(kind);
    subjectOrObject(walk, i, subject);
  } else if (DONE_TO_THINGS.has(kind)) subjectOrObject(walk, i, partyLike(next));
  else if (takesObject(scene.nodes[at]!)) {
    const doer = partyLike(next) && ((acts(next) && placeBehind(scene, i)) || objectBehind(scene, i));
    if (doer) addRole(draft, "actor", next, "verbal-noun-subject");
    else addRole(draft, "target", next, "verbal-noun-object");
  } else if (first && (partyLike(next) || DOERS.has(kind)))
    addRole(draft, "actor", next, "verbal-noun-subject");
  else addRole(draft, "target", next, "verbal-noun-object");
}

/** A group that can be the subject is so where its object stands right behind it; alone it is the object. */
function subjectOrObject({ draft }: NounWalk, i: number, canAct: boolean): void {
  const { nodes } = draft.scene;
  const object = canAct ? nextBare(draft.scene, i) : -1;
  if (object >= 0) {
    addRole(draft, "actor", nodes[i]!, "verbal-noun-subject");
    addRole(draft, "target", nodes[object]!, "verbal-noun-object");
  } else addRole(draft, "target", nodes[i]!, "verbal-noun-object");
}

/** «باستهداف قوات النظام الغوطة»: with a place right behind it, the force is who did it. */
function placeBehind({ nodes }: Scene, i: number): boolean {
  const behind = nodes[i + 1];
  return (
    behind?.type === "place" &&
    behind.prep === "" &&
    !(behind.before & Mark.comma) &&
    !behind.conj &&
    behind.from === nodes[i]!.to
  );
}

/** «تفجير المسلحين 19 منزلا», «اقتحام مسلحين لمدرستهن»: with its object behind it, a party is who did it. */
function objectBehind(scene: Scene, i: number): boolean {
  if (scene.nodes[i]!.members[0]!.counted) return false;
  const bare = nextBare(scene, i);
  const object = scene.nodes[bare >= 0 ? bare : i + 1];
  if (!object || object.conj || object.before & Mark.comma) return false;
  if (object.type === "place") return object.prep === "l";
  if (object.members.length === 0) return false;
  const thing = object.members[0]!.sort === "thing" || object.members[0]!.counted;
  return bare >= 0 ? thing : object.prep === "l" && object.members[0]!.sort === "thing";
}

/** The next group behind a group, where no preposition governs it; -1 where none. */
export function nextBare(scene: Scene, i: number): number {
  for (const j of following(scene, i)) {
    const node = scene.nodes[j]!;
    if (node.before & Mark.comma || node.kind === "relative") return -1;
    if (isGroup(node)) return node.prep === "" && node.kind !== "adjective" ? j : -1;
    if (node.type !== "time" && node.type !== "word") return -1;
  }
  return -1;
}
