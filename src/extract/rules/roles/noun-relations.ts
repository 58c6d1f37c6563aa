import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES, TALKS } from "../classes.ts";
import { because, type Draft, type Scene } from "../draft.ts";
import { partyLike } from "./forces.ts";
import { addRole, type NounWalk } from "./noun-walk.ts";

/** Kinds of nouns whose object stands behind «على»: «القبض على». */
const TAKEN_WITH_ON: ReadonlySet<Kind> = new Set<Kind>(["detention", "seizure", "abduction"]);

/** The role of a group behind a noun, from the preposition that ties it there. */
export function relationRoles(walk: NounWalk, i: number): void {
  const { draft, people } = walk;
  const { kind } = draft;
  const next = draft.scene.nodes[i]!;
  switch (next.prep) {
    case "between":
      if (people) addRole(draft, "target", next, "among");
      else {
        addRole(draft, "actor", next, "between-parties");
        otherSide(draft, i);
      }
      break;
    case "by":
      addRole(draft, "actor", next, "by-agent");
      break;
    case "on":
    case "against":
    case "toward":
      if (next.prep === "on" && TAKEN_WITH_ON.has(kind)) addRole(draft, "target", next, "seized");
      else if (!people && !TALKS.has(kind)) addRole(draft, "target", next, "aimed-at");
      break;
    case "with":
      if (kind === "clash") addRole(draft, "target", next, "fighting-with");
      else if (TALKS.has(kind)) draft.actor.push(...next.members);
      break;
    case "l":
      if (partyLike(next) && !(next.before & Mark.comma)) belongingRoles(walk, i);
      break;
    case "from":
      originRoles(walk, next);
      break;
    case "of":
      if (people) addRole(draft, "target", next, "of-whom");
      break;
    case "in":
      if (people && partyLike(next) && !(next.before & Mark.comma)) addRole(draft, "target", next, "of-whom");
      break;
  }
}

/** «بين الجيش من جهة والمسلحين من جهة أخرى»: the second side stands behind the words of the first. */
function otherSide(draft: Draft, i: number): void {
  const { nodes, tokens } = draft.scene;
  const side = nodes[i + 1];
  const other = nodes[i + 2];
  if (!side || !other || side.prep !== "from" || !SIDES.has(tokens[side.to - 1]!.folded)) return;
  if (!isGroup(other) || !other.conj || other.prep !== "" || draft.actor[0] !== nodes[i]!.members[0]) return;
  draft.actor.push(...other.members);
  because(draft, "between-parties", other);
}

const SIDES: ReadonlySet<string> = new Set(["جهه", "ناحيه", "طرف", "جانب"]);

/** «توجيه ضربة للنظام», «قصف لطائرات التحالف»: a party behind «ل» is where it goes or who owns it. */
function belongingRoles({ draft, people, adjacent }: NounWalk, i: number): void {
  const { scene, at } = draft;
  const next = scene.nodes[i]!;
  if (directed(scene, at)) addRole(draft, "target", next, "directed-at");
  else if (adjacent && ownedDirectly(scene, at, i))
    addRole(draft, people ? "target" : "actor", next, "belonging-to");
}

/** «مقتل خمسة من المسلحين», «قصف من قوات النظام», «مصادرة أسلحة من المسلحين». */
function originRoles({ draft, people }: NounWalk, next: Node): void {
  const party = partyLike(next);
  if (people && draft.target.length === 0 && !(next.before & Mark.comma))
    addRole(draft, "target", next, "of-whom");
  else if (ATTACKS.has(draft.kind) && party) addRole(draft, "actor", next, "coming-from");
  else if (draft.kind === "seizure" && party) addRole(draft, "target", next, "taken-from");
}

/** «تهجير الميليشيا لنحو 44 أسرة», «قصف النظام للبلدة»: behind its subject, a verbal noun takes its object with «ل». */
export function objectOfNoun(draft: Draft, next: Node): boolean {
  const { kind } = draft;
  const subject = draft.because.some(({ rule }) => rule === "verbal-noun-subject");
  if (subject && draft.actor.length > 0 && draft.target.length === 0 && ATTACKS.has(kind)) {
    draft.target = [...next.members];
    because(draft, "verbal-noun-object", next);
    return true;
  }
  const object = draft.target[0];
  if (!object || draft.target.length !== 1 || draft.actor.length > 0 || object.counted) return false;
  if (!(OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) || object.sort !== "party") return false;
  if (next.members[0]!.sort !== "people" && !next.members[0]!.counted) return false;
  draft.actor = [...draft.target];
  draft.target = [...next.members];
  because(draft, "verbal-noun-object", next);
  return true;
}

/** «قصف لطائرات التحالف»: owned by who follows, not through a thing in between («غارات على أهداف لداعش»). */
function ownedDirectly(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => !isGroup(mid) || mid.kind === "adjective" || mid.members[0]!.sort !== "thing");
}

/** «توجيه ضربة للنظام», «وجه ضربات إلى»: what is directed goes to somebody. */
function directed(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 2; i--) {
    const folded = scene.tokens[scene.nodes[i]!.from]!.folded;
    if (folded.includes("توجيه") || scene.nodes[i]!.reading?.entry.id === "do-wajjaha") return true;
  }
  return false;
}
