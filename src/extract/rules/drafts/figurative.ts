import { Mark } from "../../../text/token.ts";
import type { Kind } from "../../kinds.ts";
import { ATTACKS } from "../classes.ts";
import type { Draft } from "../draft.ts";
import { foldedAt, idOf } from "./trigger-words.ts";

/** Reasons for which words of war are said of something else, each true where it holds. */
export const FIGURATIVE: readonly ((draft: Draft) => boolean)[] = [
  objectsTo,
  resortsTo,
  otherOperation,
  centreOfReconciliation,
  nameOfTheOther,
  justPresent,
  expresses,
  decrees,
  aimsAtEffect,
  carriesThings,
  families,
  amountsTo,
  bodiesMentioned,
  victimsOfEvent,
  uprisingAsDate,
  standsUpTo,
];

/** «اعترض النائب على القرار». */
function objectsTo(draft: Draft): boolean {
  if (idOf(draft) !== "destruction-itarada") return false;
  const { scene, at } = draft;
  return scene.nodes.slice(at + 1, at + 4).some((node) => node.prep === "on" && node.type !== "place");
}

/** «لجأوا إلى القضاء»: only who goes to a place or over a border seeks refuge. */
function resortsTo(draft: Draft): boolean {
  if (idOf(draft) !== "displacement-lajaa") return false;
  const { scene, at } = draft;
  const to = scene.nodes.slice(at + 1, at + 8).find((node) => node.prep === "to" || node.prep === "l");
  return to !== undefined && to.type !== "place";
}

/** «عملية الاستفتاء», «عملية التدخل السريع», «من الناحية العملية»: no operation of arms. */
function otherOperation(draft: Draft): boolean {
  if (idOf(draft) !== "attack-amaliya") return false;
  const { scene, at } = draft;
  const { reading } = scene.nodes[at]!;
  const next = scene.nodes[at + 1];
  const word = scene.tokens[reading!.to];
  if (reading!.article) {
    const before = foldedAt(scene, reading!.from - 1);
    return before.startsWith("ال") && before.endsWith("ه") && scene.nodes[at - 1]?.type === "word";
  }
  if (reading!.suffix !== "" || !word || !next || next.from !== reading!.to || word.before & Mark.openQuote)
    return false;
  // «عملية مسح» is a survey, «عملية واسعة» an operation still.
  return next.type === "word" && (word.folded.startsWith("ال") || !word.folded.endsWith("ه"));
}

/** «مركز لمصالحة الأطراف»: what a body is there for. */
function centreOfReconciliation(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  return idOf(draft) === "agreement-musalaha" && node.prep === "l";
}

/** «طائرات العدوان», «صواريخ العدوان»: what one side calls the other. */
function nameOfTheOther(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (idOf(draft) !== "attack-udwan" || !node.reading!.article || node.prep !== "" || node.conj) return false;
  if (before?.to !== node.from || node.before & ~Mark.space) return false;
  return (
    before.members.length > 0 ||
    before.type === "weapon" ||
    before.type === "word" ||
    before.kind === "shelling"
  );
}

/** «خلال وجودهم», «بسبب وجود جرحى»: being there is no strength where it is only the setting or is said of the hurt. */
function justPresent(draft: Draft): boolean {
  if (idOf(draft) !== "strength-wujud") return false;
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const next = scene.nodes[at + 1];
  const then = scene.nodes[at + 2];
  if (node.reading!.suffix !== "" && node.prep === "during") return true;
  return next?.type === "trigger" || (next?.type === "number" && then?.type === "trigger");
}

/** «يعبر المجلس عن قلقه». */
function expresses(draft: Draft): boolean {
  if (idOf(draft) !== "movement-abara") return false;
  const { scene, at } = draft;
  return scene.nodes
    .slice(at + 1, at + 7)
    .some((node, i) => node.prep === "about" && scene.clause[at + 1 + i] === scene.clause[at]);
}

/** «قرار يقضي بتعيين القائد»: what a decree says; «قضى بانفجار» is a death. */
function decrees(draft: Draft): boolean {
  if (idOf(draft) !== "killed-qada") return false;
  const { scene, at } = draft;
  const next = scene.nodes[at + 1];
  if (!next || !foldedAt(scene, scene.nodes[at]!.to).startsWith("ب")) return false;
  // «اتفاق يقضي بانسحاب المسلحين», but «قضى بانفجار لغم».
  if (next.type === "trigger") return next.prep === "b" && !ATTACKS.has(next.kind as Kind);
  return next.type === "word" || next.members.every((member) => member.entries.length === 0);
}

/** «أفكار تستهدف إسقاط الدولة», «حملة تستهدف توعية السكان»: an aim that is a deed. */
function aimsAtEffect(draft: Draft): boolean {
  // «استهدفت عبوة ناسفة المقر» is the explosion by then.
  if (idOf(draft) !== "attack-istahdafa" || draft.kind !== "attack") return false;
  const { scene, at } = draft;
  const next = scene.nodes[at + 1];
  return (
    next?.type === "trigger" && next.prep === "" && !next.conj && !isPeople(next.reading!.entry.cells.voice)
  );
}

const isPeople = (voice: string | undefined): boolean => voice === "participle";

/** «نقل صناديق الاقتراع»: a thing that no line knows stands right behind. */
function carriesThings(draft: Draft): boolean {
  if (idOf(draft) !== "displacement-naql") return false;
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const next = scene.nodes[at + 1];
  if (node.reading!.suffix !== "" || !next || next.prep !== "" || next.from !== node.to) return false;
  const named = next.members.length > 0 && next.members.every((member) => member.entries.length === 0);
  return next.type === "word" || (named && foldedAt(scene, next.from + 1).startsWith("ال"));
}

/** «الأسر الهندية», «أسرتها»: families; who is in captivity is «في الأسر». */
function families(draft: Draft): boolean {
  if (idOf(draft) !== "detention-asr") return false;
  const { article } = draft.scene.nodes[draft.at]!.reading!;
  const { prep } = draft.scene.nodes[draft.at]!;
  return article && prep !== "in" && prep !== "from";
}

const AMOUNTS: readonly string[] = [
  "تشكل",
  "يشكل",
  "شكل",
  "تعد",
  "يعد",
  "تعتبر",
  "يعتبر",
  "تمثل",
  "يمثل",
  "بمثابه",
];

/** «تشكل ضربة قوية للمتمردين»: a verdict, no blow. */
function amountsTo({ scene, at, kind }: Draft): boolean {
  const node = scene.nodes[at]!;
  if (kind !== "attack" || node.type !== "trigger" || node.reading!.article) return false;
  const near = [foldedAt(scene, node.from - 1), foldedAt(scene, node.from - 2)];
  return near.some((folded) => AMOUNTS.includes(folded));
}

/** «جثامين الضحايا»: bodies that are known already; a figure or a find makes them news. */
function bodiesMentioned(draft: Draft): boolean {
  if (idOf(draft) !== "killed-jutha") return false;
  const { scene, at } = draft;
  const { reading } = scene.nodes[at]!;
  const definite =
    reading!.article || reading!.suffix !== "" || foldedAt(scene, reading!.to).startsWith("ال");
  return definite && (draft.count === null || draft.count.min === 1);
}

/** «تشييع ضحايا الهجوم»: who they were, not that they died. */
function victimsOfEvent(draft: Draft): boolean {
  if (idOf(draft) !== "killed-dahiya" || draft.count !== null) return false;
  const { scene, at } = draft;
  const next = scene.nodes[at + 1];
  const before = scene.nodes[at - 1];
  return (
    next?.type === "trigger" &&
    next.prep === "" &&
    !next.conj &&
    before?.kind !== "happen" &&
    before?.kind !== "cause"
  );
}

/** «منذ الانتفاضة الثانية», «انتفاضة الأقصى»: the name of a time. */
function uprisingAsDate(draft: Draft): boolean {
  if (idOf(draft) !== "clash-intifada") return false;
  const node = draft.scene.nodes[draft.at]!;
  const next = foldedAt(draft.scene, node.to);
  return node.prep === "since" || node.prep === "during" || node.reading!.article || next.startsWith("ال");
}

/** «للتصدي لأي عدوان», «طالب بالتصدي للقوات»: readiness, no fight. */
function standsUpTo(draft: Draft): boolean {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  if (idOf(draft) !== "clash-tasaddi") return false;
  if (node.prep !== "" || node.conj || node.reading!.article) return true;
  // «تصدى الجيش لهجوم»: the attack is the event, and was repelled.
  return scene.nodes
    .slice(at + 1, at + 7)
    .some((next) => next.type === "trigger" && ATTACKS.has(next.kind as Kind));
}
