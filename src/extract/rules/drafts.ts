import { fold } from "../../text/fold.ts";
import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { ATTACKS } from "./classes.ts";
import { isParticiple } from "./counts.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";

/** A claim of nothing yet but its kind and its trigger, in the voice that reaches there. */
export function emptyDraft(scene: Scene, at: number, kind: Kind): Draft {
  const { start, end } = scene.nodes[at]!;
  return {
    scene,
    at,
    kind,
    start,
    end,
    actor: [],
    target: [],
    count: null,
    weapon: null,
    place: null,
    time: null,
    voice: scene.voices[at] ?? null,
    modality: "asserted",
    partOf: null,
    cause: null,
    because: [],
  };
}

/** One draft for each trigger of a sentence, in order. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scene.nodes.length; at++) {
    const node = scene.nodes[at]!;
    if (node.type !== "trigger" || scene.spoken[at]) continue;
    const draft = emptyDraft(scene, at, node.kind as Kind);
    because(
      draft,
      isVerb(node) ? "trigger-verb" : isParticiple(node) ? "trigger-people" : "trigger-noun",
      node,
    );
    drafts.push(draft);
  }
  return drafts;
}

/**
 * Drops what only repeats its neighbour: «استهدف» of an attack that is named («هجوم استهدف»), the bomb inside a suicide
 * attack, the explosion of a mine that is named right behind it.
 */
export function dropEchoes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [i, draft] of drafts.entries()) if (keeps(drafts, draft, i, kept)) kept.push(draft);
  return kept;
}

function keeps(drafts: readonly Draft[], draft: Draft, i: number, kept: readonly Draft[]): boolean {
  const after = drafts[i + 1];
  // «إرسال سيارات مفخخة»: what is sent is the bomb.
  if (
    after &&
    draft.kind === "movement" &&
    after.at === draft.at + 1 &&
    isWeaponNoun(after) &&
    after.scene.nodes[after.at]!.prep === ""
  )
    return false;
  // «عملية اقتحام», «عملية إجلاء»: the second noun says what it was.
  if (
    after &&
    after.at === draft.at + 1 &&
    OPERATION.has(fold(draft.scene.nodes[draft.at]!.reading!.entry.name)) &&
    !isVerb(after.scene.nodes[after.at]!) &&
    after.scene.nodes[after.at]!.prep === "" &&
    !after.scene.nodes[after.at]!.conj
  )
    return false;
  const here = draft.scene.nodes[draft.at]!;
  // «انتحاري فجر نفسه»: the man and the deed are one claim.
  if (
    after &&
    draft.kind === "suicide_attack" &&
    after.kind === "suicide_attack" &&
    isParticiple(here) &&
    after.at - draft.at <= 4
  )
    return false;
  if (
    isParticiple(here) &&
    draft.kind === "suicide_attack" &&
    (here.reading!.article || drafts.some((other) => other !== draft && other.kind === "suicide_attack"))
  )
    return false;
  // «أصيب 25 بجروح»
  if (draft.kind === "injured" && here.prep === "b" && !isVerb(here) && !isParticiple(here)) return false;
  if (
    draft.kind === "injured" &&
    here.prep === "b" &&
    drafts.slice(0, i).some((other) => other.kind === "injured" || chosenInjury(other))
  )
    return false;
  // «واستهدف مركزا»: said of the attack that the sentence names, not an attack of its own.
  if (
    AIMING.has(here.reading!.entry.id) &&
    isVerb(here) &&
    !startsWithParty(draft) &&
    !draft.scene.tokens[here.from]!.folded.endsWith("نا")
  ) {
    const event = drafts.find(
      (other) =>
        other !== draft &&
        ATTACKS.has(other.kind) &&
        Math.abs(other.at - draft.at) <= 14 &&
        (other.at < draft.at || other.at - draft.at <= 3) &&
        !(isWeaponNoun(other) && other.at > draft.at) &&
        !isVerb(other.scene.nodes[other.at]!),
    );
    if (event) return false;
  }
  const before = kept[kept.length - 1];
  if (!before || before.scene !== draft.scene) return true;
  const { nodes, clause } = draft.scene;
  const node = nodes[draft.at]!;
  const gap = draft.at - before.at;
  const between = nodes.slice(before.at + 1, draft.at);
  const joined =
    !node.conj &&
    !between.some((mid) => mid.before & (Mark.semicolon | Mark.ellipsis) || mid.kind === "cause");
  // «صواريخ وقذائف»: joined names of what was fired are one volley.
  if (
    before &&
    before.scene === draft.scene &&
    here.conj &&
    draft.at - before.at === 1 &&
    isWeaponNoun(draft) &&
    isWeaponNoun(before) &&
    draft.kind === before.kind &&
    draft.count === null
  )
    return false;
  // «قصف بقنابل», «إرسال سيارات مفخخة»: the means of an event that is named already, or the thing sent.
  const meansOnly = nodes[draft.at]!.also.length >= 0 && isWeaponNoun(draft);
  if (
    meansOnly &&
    node.prep === "b" &&
    drafts.slice(0, i).some((other) => ATTACKS.has(other.kind) && clause[other.at] === clause[draft.at])
  ) {
    before.weapon = before.weapon ?? node.reading!.entry.cells.weapon ?? null;
    return false;
  }
  // «هجوم بسيارة مفخخة», «انفجار عبوة ناسفة»: one event, named by what happened and by what it was.
  if (
    joined &&
    gap <= 3 &&
    ATTACKS.has(before.kind) &&
    draft.kind === "explosion" &&
    (node.prep === "b" || gap === 1)
  ) {
    if (before.kind === "attack") before.kind = "explosion";
    before.weapon = before.weapon ?? node.reading!.entry.cells.weapon ?? null;
    if (gap <= 2) before.end = node.end;
    return false;
  }
  if (
    joined &&
    clause[draft.at] === clause[before.at] &&
    gap <= 4 &&
    draft.kind === before.kind &&
    gap === 1 &&
    !isVerb(node)
  )
    return false;
  return true;
}

const AIMING = new Set(["attack-istahdafa"]);

const chosenInjury = (draft: Draft): boolean =>
  draft.scene.nodes[draft.at]!.also.some((reading) => reading.entry.kind === "injured");

/** True where a party stands right before or behind the verb as its subject. */
function startsWithParty(draft: Draft): boolean {
  const { nodes, clause } = draft.scene;
  for (const i of [draft.at - 1, draft.at + 1]) {
    const node = nodes[i];
    if (
      node &&
      clause[i] === clause[draft.at] &&
      node.members.some((member) => member.sort === "party") &&
      node.prep === ""
    )
      return true;
  }
  return false;
}

const OPERATION = new Set(["عمليه", "عمليات", "حمله"]);

/** A trigger that is the name of a weapon: «سيارة مفخخة», «قنابل», «صواريخ». */
function isWeaponNoun(draft: Draft): boolean {
  const { kind } = draft;
  const entry = draft.scene.nodes[draft.at]!.reading!.entry;
  return (
    (kind === "explosion" || kind === "shelling" || kind === "suicide_attack") &&
    (entry.cells.weapon ?? "") !== "" &&
    WEAPON_NAMES.some((name) => fold(entry.name).startsWith(name))
  );
}
const WEAPON_NAMES = [
  "سياره",
  "عبوه",
  "لغم",
  "قنبل",
  "صاروخ",
  "قذيف",
  "حزام",
  "دراجه",
  "شاحنه",
  "الغام",
  "قذايف",
  "صواريخ",
  "مدفعيه",
  "عربه",
];

/** Words in front of a weapon that say it was used: «سقوط صاروخ», «إلقاء قنابل». */
const FIRING = new Set([
  "سقوط",
  "اطلاق",
  "القاء",
  "انطلاق",
  "وابل",
  "رشقه",
  "زخات",
  "عشرات",
  "انفجار",
  "بسقوط",
  "باطلاق",
]);

/** Things that are handled and not used: «تهريب الصواريخ», «مخزن للقذائف». */
function onlyNamed(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (node.prep === "b" || draft.target.length > 0 || draft.actor.length > 0 || draft.count !== null)
    return false;
  const tied =
    before !== undefined && !(node.before & (Mark.comma | Mark.stop)) && !node.conj && node.prep === "";
  const next = scene.nodes[at + 1];
  if (next && (next.kind === "happen" || next.kind === "do") && next.reading && isVerb(next)) return false;
  if (tied && before.type === "word" && !FIRING.has(fold(scene.context.text.slice(before.start, before.end))))
    return true;
  if (tied && before.members.length > 0 && before.members.every((member) => member.sort !== "party"))
    return true;
  if (
    before &&
    (before.kind === "happen" || before.kind === "do" || before.kind === "aim" || before.type === "number")
  )
    return false;
  const after = scene.nodes[at + 1];
  if (after && (after.prep === "on" || after.prep === "in")) return false;
  return draft.kind !== "explosion" || node.prep !== "";
}

/** «المنطقة التي يسيطر عليها», «الواقعة تحت سيطرة»: words that only say which place is meant. */
function identifies(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (!before) return false;
  if (before.kind === "relative" || node.prep === "under") return true;
  if (!isVerb(node))
    return (
      before.type === "place" && node.prep === "" && !(node.before & Mark.comma) && !node.reading!.article
    );
  const next = scene.tokens[node.to]?.folded ?? "";
  return next === "عليها" || next === "عليه" || next === "فيها";
}

/** «نقل الجرحى إلى المستشفى»: the wounded are taken in, not driven out. */
function toHospital({ scene, at }: Draft): boolean {
  return scene.nodes
    .slice(at + 1, at + 6)
    .some((node) => node.prep === "to" && scene.tokens[node.from + 1]?.folded.includes("مستشفي"));
}

const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(["execution", "suicide_attack"]);

/** True where a mention says something of its own and is not only referred back to («خلال هذه المعارك»). */
export function saysSomething(draft: Draft): boolean {
  const { scene, at } = draft;
  const node: Node = scene.nodes[at]!;
  const reading = node.reading!;
  const before = scene.nodes[at - 1];
  const content =
    draft.actor.length + draft.target.length > 0 ||
    draft.count !== null ||
    draft.place !== null ||
    draft.time !== null;
  // Motion is a claim of people or forces: «عودة المياه» is none.
  if (
    draft.kind === "displacement" &&
    draft.count === null &&
    reading.suffix === "" &&
    !(isVerb(node) && reading.features & 2) &&
    !draft.target.some((member) => member.sort !== "thing")
  )
    return false;
  // «استهدفت تعزيزات»: what was hit did not move for that.
  if (
    draft.kind === "movement" &&
    !isVerb(node) &&
    before &&
    (before.kind === "aim" || before.type === "trigger" || before.members.length > 0) &&
    node.prep === ""
  ) {
    const hit = scene.nodes
      .slice(Math.max(0, at - 8), at)
      .some(
        (near, k, list) =>
          near.kind === "aim" ||
          (near.type === "trigger" &&
            (ATTACKS.has(near.kind as Kind) || near.kind === "destruction") &&
            list.length - k <= 8),
      );
    if (hit) return false;
  }
  // «قاتل الطفلة» is her killer, «قاتل الجيش» fought the army.
  if (
    reading.entry.id === "clash-qatala" &&
    scene.tokens[node.to - 1]!.folded === "قاتل" &&
    !scene.nodes[at + 1]?.members.some((member) => member.sort === "party") &&
    (scene.nodes[at + 1]?.prep ?? "") === ""
  )
    return false;
  if (draft.kind === "displacement" && toHospital(draft)) return false;
  if (draft.kind === "destruction" && draft.target.length === 0 && draft.cause === null) return false;
  if (draft.kind === "movement" && draft.actor.length + draft.target.length === 0) return false;
  if (draft.kind === "strength" && draft.count === null) return false;
  if (isWeaponNoun(draft) && onlyNamed(draft)) return false;
  if (draft.kind === "territory" && identifies(draft)) return false;
  if (draft.kind === "territory" && draft.actor.length + draft.target.length === 0 && draft.place === null)
    return false;
  if (isVerb(node) && draft.kind === "displacement" && draft.target.length === 0 && draft.count === null)
    return node.reading!.suffix !== "" || (node.reading!.features & 2) !== 0;
  if (isVerb(node)) return content || draft.weapon !== null || ALWAYS.has(draft.kind);
  if (isParticiple(node)) {
    // «عشرات القتلى والجرحى»: the second of two joined words is brought about like the first.
    const joined =
      before?.type === "trigger" && node.conj && isParticiple(before) && before.kind !== node.kind;
    if (
      joined &&
      (before.prep !== "" ||
        scene.nodes[at - 2]?.type === "number" ||
        scene.nodes[at - 2]?.kind === "happen" ||
        !before.reading!.article)
    )
      return true;
    if (draft.count !== null) {
      if (draft.count.min !== 1 || before?.kind === "happen" || before?.kind === "cause") return true;
      return false;
    }
    if (["besieged", "missing"].includes(draft.kind)) return true;
    // «سقوط قتلى», «أوقع جرحى», «قتلى وجرحى في …»: a bare plural that something brought about.
    if (reading.article || reading.suffix !== "") return before?.kind === "number-noun" && content;
    if (!(reading.features & 2)) return false;
    if (node.prep !== "" && node.prep !== "b" && node.prep !== "between") return false;
    return true;
  }
  if (ALWAYS.has(draft.kind)) return !reading.article || content;
  if (reading.article) {
    // «التفجير أسفر عن», «القصف استهدف», «تجددت الغارات»: told of, not referred back to.
    const next = scene.nodes[at + 1];
    const after2 = scene.nodes[at + 2];
    if (
      next?.kind === "cause" ||
      next?.kind === "aim" ||
      (next?.type === "word" && (after2?.kind === "cause" || after2?.kind === "aim"))
    )
      return true;
    if (before?.kind === "happen" && node.prep === "") return true;
    const demonstrative = before?.kind === "determiner" || node.prep === "during";
    const strong = draft.actor.length + draft.target.length > 0 || draft.count !== null;
    if (demonstrative) return strong && draft.count !== null;
    const after = scene.nodes[at + 1];
    return strong || (draft.place !== null && (!!draft.time || after === draft.place || scene.headline));
  }
  return content || scene.headline || node.prep === "";
}
