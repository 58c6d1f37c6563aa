import { fold } from "../../text/fold.ts";
import { Mark } from "../../text/token.ts";
import type { Member, Node } from "../phrases/node.ts";
import { isGroup } from "./around.ts";
import { ATTACKS } from "./classes.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";
import { placeMember } from "./roles/places-hit.ts";

const BREAK = Mark.semicolon | Mark.ellipsis | Mark.newline | Mark.stop;

/** How many phrases a word of aiming or suffering may stand from the event it speaks of. */
const REACH = 8;

/**
 * What an attack hit, where the trigger has no object of its own: who suffered it («تعرضت الناقلة لهجوم», «الحصار الذي
 * تتعرض له المخيمات»), what a verb of aiming behind it names («انفجار استهدف فندقا»), or the building or quarter that it
 * fell on («هجوم على فندق»).
 */
export function findObjects(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const hit = ATTACKS.has(draft.kind) || draft.kind === "besieged" || draft.kind === "destruction";
    if (draft.target.length > 0 || !hit) continue;
    const found =
      suffererBefore(draft) ??
      suffererBehind(draft) ??
      behindMerged(draft) ??
      aimedAt(draft) ??
      fallenOn(draft);
    if (!found) continue;
    draft.target = found.members;
    because(draft, found.rule, found.node);
  }
}

interface Found {
  readonly node: Node;
  readonly members: Member[];
  readonly rule: string;
}

/** «تعرضت الناقلة لهجوم», «مناطقهم التي تتعرض لقصف». */
function suffererBefore({ scene, at }: Draft): Found | null {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (scene.nodes[i + 1]!.before & BREAK || node.type === "trigger") return null;
    if (node.kind !== "suffer") continue;
    for (let j = i + 1; j < at; j++) {
      const found = named(scene, j, "suffered-by");
      if (found) return found;
    }
    for (let j = i - 1; j >= 0 && i - j <= 3; j--) {
      const found = named(scene, j, "suffered-by");
      if (found) return found;
      if (scene.nodes[j]!.kind !== "relative" && scene.nodes[j]!.type !== "word") return null;
    }
    return null;
  }
  return null;
}

/** «القصف الذي تتعرض له البلدة». */
function suffererBehind({ scene, at }: Draft): Found | null {
  for (let i = at + 1; i < scene.nodes.length && i - at <= 4; i++) {
    const node = scene.nodes[i]!;
    if (node.before & BREAK || node.type === "trigger") return null;
    if (node.kind !== "suffer") continue;
    for (let j = i + 1; j < scene.nodes.length && j - i <= 3; j++) {
      const found = named(scene, j, "suffered-by");
      if (found) return found;
    }
    return null;
  }
  return null;
}

/** «استهدفت عبوة ناسفة مقر الحزب»: behind the two words that are one event. */
function behindMerged({ scene, at, end }: Draft): Found | null {
  const node = scene.nodes[at]!;
  const second = scene.nodes[at + 1];
  if (!isVerb(node) || second?.type !== "trigger" || end !== second.end) return null;
  for (let i = at + 2; i < scene.nodes.length && i - at <= 4; i++) {
    if (scene.nodes[i]!.before & BREAK || scene.nodes[i]!.type === "trigger") return null;
    const found = named(scene, i, "aimed-at");
    if (found) return found;
  }
  return null;
}

/** «انفجار قوي استهدف فندقا», «غارات جوية استهدفت مواقع». */
function aimedAt({ scene, at }: Draft): Found | null {
  if (isVerb(scene.nodes[at]!)) return null;
  for (let i = at + 1; i < scene.nodes.length && i - at <= 6; i++) {
    const node = scene.nodes[i]!;
    if (node.before & BREAK || node.type === "trigger" || node.kind === "that") return null;
    if (node.kind !== "aim" || node.conj) continue;
    for (let j = i + 1; j < scene.nodes.length && j - i <= 3; j++) {
      const next = scene.nodes[j]!;
      if (next.type === "time") continue;
      return named(scene, j, "aimed-at") ?? unknownThing(scene, j);
    }
  }
  return null;
}

/** «هجوم على فندق في سوسة», «قصف على حي السكري». */
function fallenOn({ scene, at }: Draft): Found | null {
  for (let i = at + 1; i < scene.nodes.length && i - at <= 4; i++) {
    const node = scene.nodes[i]!;
    if (node.before & (BREAK | Mark.comma) || node.type === "trigger" || node.kind === "that") return null;
    if (node.type !== "place") continue;
    // «قصفت القوات بلدة كفريا», «استهداف مطار المدينة»
    const object = node.prep === "" && !node.conj && directly(scene, at, i);
    if (object || node.prep === "on" || node.prep === "against")
      return headed(scene, node) ? { node, members: placesHit(scene, i), rule: "place-hit" } : null;
  }
  return null;
}

/** «بلدتي الفوعة وكفريا», «تل أبيب وحيفا»: the place and those that are joined to it. */
function placesHit(scene: Scene, at: number): Member[] {
  const members = [ofPlace(scene.nodes[at]!)];
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.type !== "place" || !node.conj || node.prep !== "" || node.before & (BREAK | Mark.comma)) break;
    members.push(ofPlace(node));
  }
  return members;
}

/** True where only the subject stands between a trigger and its object. */
const directly = (scene: Scene, at: number, i: number): boolean =>
  scene.nodes
    .slice(at + 1, i)
    .every((mid) => mid.prep === "" && (isGroup(mid) || mid.type === "word" || mid.type === "time"));

/** The people, thing or place at a node, where no preposition governs it. */
function named(scene: Scene, at: number, rule: string): Found | null {
  const node = scene.nodes[at];
  if (node?.prep !== "" || scene.spoken[at]) return null;
  if (isGroup(node) && node.kind !== "adjective") return { node, members: [...node.members], rule };
  if (node.type === "place" && headed(scene, node)) return { node, members: [ofPlace(node)], rule };
  return null;
}

/** A word that no line knows behind a verb of aiming is still what was aimed at: «استهدف مركزا». */
function unknownThing(scene: Scene, at: number): Found | null {
  const node = scene.nodes[at]!;
  if (node.type !== "word" || node.prep !== "" || node.reading !== null || node.end - node.start < 3)
    return null;
  const member: Member = {
    start: node.start,
    end: node.end,
    id: null,
    count: null,
    counted: false,
    sort: "thing",
    group: "unknown",
    anaphor: false,
    definite: false,
    entries: [],
  };
  return { node, members: [member], rule: "aimed-at" };
}

/** True for a place that is named by what it is («فندق», «حي السكري», «بلدة كفريا»), not by a bare name, which is the scene. */
function headed(scene: Scene, node: Node): boolean {
  const name = node.place[0];
  if (!name) return false;
  if (name.entry === null) return !FRAMES.has(scene.tokens[node.from]!.folded);
  const words = scene.tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  return (
    words.length > 1 && !FRAMES.has(words[0]!.folded) && !fold(name.entry.name).startsWith(words[0]!.folded)
  );
}

/** Words that say where and not what: «وسط», «محيط», «ريف». */
const FRAMES: ReadonlySet<string> = new Set([
  "وسط",
  "قلب",
  "محيط",
  "مدخل",
  "مشارف",
  "ريف",
  "اطراف",
  "ضواحي",
  "شمال",
  "جنوب",
  "شرق",
  "غرب",
  "العاصمه",
  "محافظه",
  "منطقه",
]);

/** The place without what it lies in: «فندقا» of «فندقا في العاصمة». */
const ofPlace = (node: Node): Member => placeMember(node, node.place[0]!);
