import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { following, isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES, TALKS } from "../classes.ts";
import { because, type Draft, type Scene } from "../draft.ts";
import { acts, partyLike } from "./forces.ts";
import { lightVerb } from "./light-verbs.ts";
import { takesObject } from "./object-nouns.ts";
import { ownsWeapon } from "./owned-weapons.ts";
import { hitPlace, placeMember } from "./places-hit.ts";
import { subjectOfScene } from "./subjects.ts";

/** Fills actor and target of a draft whose trigger is an event noun or verbal noun. */
export function nounRoles(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const after = following(scene, at);
  const add = (slot: "actor" | "target", found: Node, rule: string): void => {
    if (draft[slot].length > 0) return;
    draft[slot] = [...found.members];
    because(draft, rule, found);
  };
  const people = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind);
  let bare = 0;
  let adjacent = true;
  let afterAim = false;
  let afterDo = false;
  for (const i of after) {
    const next = scene.nodes[i]!;
    const comma = (next.before & Mark.comma) !== 0;
    if (next.kind === "relative") {
      adjacent = false;
      continue;
    }
    if (next.kind === "aim") {
      afterAim = true;
      continue;
    }
    if (next.kind === "do") {
      if (next.conj) break;
      afterDo = true;
      continue;
    }
    if (next.kind === "happen" || next.kind === "suffer") break;
    if (!isGroup(next)) {
      if (next.type === "word" && !comma) {
        if (next.conj && !scene.tokens[next.to - 1]!.folded.endsWith("ا")) adjacent = false;
        continue;
      }
      if (
        next.type === "place" &&
        ATTACKS.has(kind) &&
        hitPlace(next) &&
        (afterAim || next.prep === "on" || next.prep === "against" || (next.prep === "" && adjacent))
      ) {
        if (draft.target.length === 0) {
          draft.target = [placeMember(next)];
          because(draft, "place-hit", next);
        }
        afterAim = false;
        continue;
      }
      if (next.type === "place" && next.prep === "" && adjacent && !comma && kind !== "territory") bare++;
      if (comma) adjacent = false;
      continue;
    }
    if (ownsWeapon(scene, i)) continue;
    const party = partyLike(next);
    if (afterAim && next.prep === "") {
      add("target", next, "aimed-at");
      afterAim = false;
      continue;
    }
    if (afterDo && next.prep === "") {
      add("actor", next, "carried-out-by");
      afterDo = false;
      continue;
    }
    if (next.kind === "adjective") {
      if (
        adjacent &&
        !comma &&
        next.prep === "" &&
        !people &&
        next.members[0]!.id !== null &&
        saysOfEvent(scene, at, i)
      ) {
        draft.actor.push(...next.members);
        because(draft, "nationality-of-the-event", next);
      }
      continue;
    }
    const relation = next.prep;
    if (relation === "" && adjacent && !comma) {
      bare++;
      if (people) {
        if (bare === 1) {
          const object = nextBare(scene, i);
          if (
            object >= 0 &&
            party &&
            !next.members[0]!.counted &&
            (kind === "detention" ||
              kind === "abduction" ||
              kind === "release" ||
              kind === "execution" ||
              kind === "besieged" ||
              kind === "killed")
          ) {
            add("actor", next, "verbal-noun-subject");
            add("target", scene.nodes[object]!, "verbal-noun-object");
          } else add("target", next, "verbal-noun-object");
        }
      } else if (kind === "destruction" || kind === "seizure" || kind === "aid") {
        if (party && nextBare(scene, i) >= 0) {
          add("actor", next, "verbal-noun-subject");
          add("target", scene.nodes[nextBare(scene, i)]!, "verbal-noun-object");
        } else add("target", next, "verbal-noun-object");
      } else if (takesObject(node)) {
        // «باستهداف قوات النظام الغوطة»: with a place right behind it, the force is who did it.
        const behind = scene.nodes[i + 1];
        const place =
          behind?.type === "place" && behind.prep === "" && !(behind.before & Mark.comma) && !behind.conj;
        if (place && party && acts(next) && behind.from === next.to)
          add("actor", next, "verbal-noun-subject");
        else add("target", next, "verbal-noun-object");
      } else if (
        party ||
        TALKS.has(kind) ||
        kind === "movement" ||
        kind === "territory" ||
        kind === "clash"
      ) {
        if (bare === 1) add("actor", next, "verbal-noun-subject");
        else add("target", next, "verbal-noun-object");
      } else add("target", next, "verbal-noun-object");
      continue;
    }
    if (relation === "l" && !comma && objectOfNoun(draft, next)) continue;
    if (relation === "between") {
      if (people) add("target", next, "among");
      else add("actor", next, "between-parties");
    } else if (relation === "by") add("actor", next, "by-agent");
    else if (relation === "on" && (kind === "detention" || kind === "seizure" || kind === "abduction"))
      add("target", next, "seized");
    else if (relation === "on" || relation === "against" || relation === "toward") {
      if (!people && !TALKS.has(kind)) add("target", next, "aimed-at");
    } else if (relation === "with") {
      if (kind === "clash") add("target", next, "fighting-with");
      else if (TALKS.has(kind)) draft.actor.push(...next.members);
    } else if (relation === "l" && party && !comma && directed(scene, at)) add("target", next, "directed-at");
    else if (relation === "l" && party && adjacent && !comma && ownedDirectly(scene, at, i)) {
      if (people) add("target", next, "belonging-to");
      else add("actor", next, "belonging-to");
    } else if (relation === "from") {
      if (people && !draft.target.length && !comma) add("target", next, "of-whom");
      else if (ATTACKS.has(kind) && party) add("actor", next, "coming-from");
      else if (kind === "seizure" && party) add("target", next, "taken-from");
    } else if (relation === "of" && people) add("target", next, "of-whom");
    else if (relation === "in" && people && party && !comma && draft.target.length === 0)
      add("target", next, "of-whom");
    if (comma) adjacent = false;
  }
  if (draft.actor.length === 0 && afterDo && !people) {
    // «عقب هجوم شنه على القرى»: the verb's subject is who the sentence is about.
    const subject = subjectOfScene(scene, at);
    if (subject >= 0) add("actor", scene.nodes[subject]!, "subject-of-the-sentence");
  }
  if (draft.actor.length === 0 || (people && draft.target.length === 0)) lightVerb(draft);
}

/** «هجوم صاروخي إيراني»: an adjective of the event itself, not of a place or a body in between («بولاية فلوريدا الأمريكية»). */
function saysOfEvent(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => mid.kind === "adjective" || (mid.type === "word" && mid.prep === ""));
}

/** «تهجير الميليشيا لنحو 44 أسرة», «قصف النظام للبلدة»: behind its subject, a verbal noun takes its object with «ل». */
function objectOfNoun(draft: Draft, next: Node): boolean {
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

function nextBare(scene: Scene, i: number): number {
  for (const j of following(scene, i)) {
    const node = scene.nodes[j]!;
    if (node.before & Mark.comma || node.kind === "relative") return -1;
    if (isGroup(node)) return node.prep === "" && node.kind !== "adjective" ? j : -1;
    if (node.type !== "time" && node.type !== "word") return -1;
  }
  return -1;
}
