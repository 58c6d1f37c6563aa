import { Mark } from "../../../text/token.ts";
import { EVENTS } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { isAnswered } from "../where/answers.ts";
import { ALWAYS, hasContent, namesSomeone } from "./content.ts";

/** Words that say that an event goes on, begins or ends. */
const GOING_ON: ReadonlySet<string> = new Set([
  "استمرار",
  "تواصل",
  "تجدد",
  "تصاعد",
  "احتدام",
  "اشتداد",
  "استيناف",
  "بدء",
  "انطلاق",
  "انتهاء",
  "توسع",
  "تكثيف",
  "تزايد",
  "حده",
  "وتيره",
  "امتدت",
  "تركزت",
  "اشتدت",
  "احتدمت",
  "تصاعدت",
  "توقفت",
  "انتهت",
  "بدات",
  "تزامنت",
  "تجددت",
  "توسعت",
  "تكثفت",
  "تزايدت",
  "انطلقت",
  "تتركز",
  "تتواصل",
  "تترافق",
  "يتركز",
  "يتزامن",
  "تتزامن",
]);
const PARTED = Mark.comma | Mark.openQuote | Mark.stop;

/** True where a noun tells an event: «غارة على البلدة»; with the article only where something is told of it. */
export function nounSays(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const content = hasContent(draft);
  const { article } = node.reading!;
  if (ALWAYS.has(draft.kind)) return !article || content;
  // «تسببت بحالات اختناق», «تتعرض السفارة لهجوم»
  const before = scene.nodes[at - 1];
  if (!article && (before?.kind === "cause" || before?.kind === "suffer")) return true;
  if (!article) return content || scene.headline || node.prep === "" || isAnswered(scene, at);
  return isFramed(draft) || toldOf(draft);
}

/** «تصدت للهجوم», «قادر على الهجوم»: that it was foiled or is still to come is said of it. */
function isFramed({ modality, because }: Draft): boolean {
  return modality === "attempted" || (modality === "planned" && because.some(({ rule }) => FRAMED.has(rule)));
}

/** Rules of modality that rest on words right beside the event. */
const FRAMED = new Set(["plan", "future", "purpose"]);

/** «التفجير أسفر عن», «القصف استهدف», «تجددت الغارات»: told of, not referred back to. */
function toldOf(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  const next = scene.nodes[at + 1];
  const then = scene.nodes[at + 2];
  if (next?.kind === "cause" || next?.kind === "aim") return true;
  if (next?.type === "word" && (then?.kind === "cause" || then?.kind === "aim")) return true;
  if (before?.kind === "happen" && node.prep === "") return true;
  const strong = namesSomeone(draft);
  if (before?.kind === "determiner" || node.prep === "during") return strong && draft.count !== null;
  if (strong || (draft.place !== null && (!!draft.time || next === draft.place || scene.headline)))
    return true;
  // «الهجوم الكيميائي»: its means is what it has of its own.
  const told = hasContent(draft) || draft.weapon === "chemical";
  return EVENTS.has(draft.kind) && told && !namesAnother(draft);
}

/** «موقع الانفجار», «شديد الانفجار»: the event only says which thing is meant. */
function namesAnother({ scene, at }: Draft): boolean {
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (!before || node.prep !== "" || node.conj || node.before & PARTED) return false;
  // «استمرار المعارك في المدينة» tells of the fighting.
  if (GOING_ON.has(scene.tokens[before.to - 1]!.folded)) return false;
  return before.type === "word" || before.type === "weapon" || before.members.length > 0;
}
