import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { ATTACKS } from "../classes.ts";
import { isParticiple } from "../counts/participles.ts";
import { type Draft, isVerb } from "../draft.ts";
import { isAnswered } from "../where/answers.ts";
import { toHospital } from "./hospitals.ts";
import { identifies } from "./identifies.ts";
import { isWeaponNoun, onlyNamed } from "./weapon-nouns.ts";

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
  // «دخلت قافلة مساعدات»: the convoy took no ground.
  if (draft.kind === "territory" && isVerb(node) && scene.nodes[at + 1]?.kind === "aid") return false;
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
  return content || scene.headline || node.prep === "" || isAnswered(scene, at);
}
