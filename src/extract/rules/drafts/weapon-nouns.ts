import { fold } from "../../../text/fold.ts";
import { Mark } from "../../../text/token.ts";
import { type Draft, isVerb } from "../draft.ts";

/** A trigger that is the name of a weapon: «سيارة مفخخة», «قنابل», «صواريخ». */
export function isWeaponNoun(draft: Draft): boolean {
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

/** Kinds whose nouns handle weapons: «تهريب», «ضبط». */
const HANDLING: ReadonlySet<string> = new Set(["movement", "seizure"]);

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
export function onlyNamed(draft: Draft): boolean {
  const { scene, at } = draft;
  // «اعترضت القوات الأحد صاروخا»
  if (draft.modality === "attempted") return false;
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
  // «تهريب الصواريخ»
  if (tied && before.type === "trigger" && HANDLING.has(before.kind) && !isVerb(before)) return true;
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
