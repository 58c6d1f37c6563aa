import { Feature } from "../../../lexicon/inflect.ts";
import { isAmong } from "../counts/among-victims.ts";
import { isParticiple } from "../counts/participles.ts";
import type { Draft } from "../draft.ts";
import { hasContent } from "./content.ts";

/** True where people named by what befell them are a claim: «عشرات القتلى», «سقوط جرحى»; «الجرحى» alone is none. */
export function peopleSay(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const reading = node.reading!;
  const before = scene.nodes[at - 1];
  // «عشرات القتلى والجرحى»: the second of two joined words is brought about like the first.
  const joined = before?.type === "trigger" && node.conj && isParticiple(before) && before.kind !== node.kind;
  if (
    joined &&
    (before.prep !== "" ||
      scene.nodes[at - 2]?.type === "number" ||
      scene.nodes[at - 2]?.kind === "happen" ||
      !before.reading!.article)
  )
    return true;
  // «أسفرت عن قتلى وجرحى»
  if (before?.kind === "cause" && !reading.article && reading.suffix === "") return true;
  // «قتيل آخر في المدينة»: a headline begins with its news.
  if (scene.headline && at === 0 && !reading.article) return true;
  if (draft.count !== null)
    return draft.count.min !== 1 || before?.kind === "happen" || before?.kind === "cause";
  if (amongThem(draft)) return true;
  if (draft.kind === "besieged" || draft.kind === "missing") return true;
  if (isAmong(draft) && draft.target.length > 0) return true;
  // «70 قتيلا وجريحا»: told, though nobody says how many of either.
  if (before?.type === "number" && node.prep === "") return true;
  // «سقوط قتلى», «أوقع جرحى», «قتلى وجرحى في …»: a bare plural that something brought about.
  if (reading.article || reading.suffix !== "") return before?.kind === "number-noun" && hasContent(draft);
  if (!(reading.features & Feature.plural)) return false;
  return node.prep === "" || node.prep === "b" || node.prep === "between";
}

/** «خمسة من أعضاء الحركة من بين القتلى»: who is among the dead is dead. */
function amongThem(draft: Draft): boolean {
  const { scene, at } = draft;
  const before = scene.nodes[at - 1];
  if (before?.kind !== "outof" || !scene.nodes[at]!.reading!.article) return false;
  return scene.nodes
    .slice(Math.max(0, at - 5), at - 1)
    .some((node) => node.members.length > 0 && node.prep === "" && node.kind !== "adjective");
}
