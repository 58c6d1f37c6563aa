import type { Token } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { canSpeak } from "./can-speak.ts";

/** What a body issues: «بيان للجيش»; a talk with journalists is no such thing. */
const ISSUED = ["بيان", "تقرير", "بلاغ", "رساله", "منشور", "اعلان", "تغريده", "تدوينه"];
/** Relations between what was issued and who issued it: «بيان للجيش», «تقرير من المنظمة», «بيان صادر عن الوزارة». */
const OF_ISSUER = new Set(["l", "from", "about", "of"]);
/** Verbs of issuing with the pronoun of what was issued: «بيان أصدره الجيش», «حصيلة أوردتها الوكالة». */
const ISSUING = ["اصدر", "نشر", "اورد", "اعلن", "ذكر", "بث", "وزع", "كتب", "اذاع", "اعد", "قدم"];

/** True for a noun of what a body issues: «بيان», «تقرير», «رسالة». */
export function isIssued(node: Node, tokens: readonly Token[]): boolean {
  const { folded } = tokens[node.to - 1]!;
  return ISSUED.some((word) => folded.includes(word));
}

/** The id of the medium that a noun of issuing names: «تغريدة» → twitter, «تقرير» → report, else a statement. */
export function mediumOfIssued(node: Node, tokens: readonly Token[]): string {
  const { folded } = tokens[node.to - 1]!;
  if (folded.includes("تغريده")) return "twitter";
  if (folded.includes("تقرير")) return "report";
  return folded.includes("رساله") ? "letter" : "statement";
}

/** True for «أصدره», «نشرته», «أوردتها»: who issued it stands behind. */
export function isIssuing(node: Node, tokens: readonly Token[]): boolean {
  if (node.prep !== "" || node.to - node.from !== 1) return false;
  const { folded } = tokens[node.from]!;
  if (!(folded.endsWith("ه") || folded.endsWith("ها"))) return false;
  return ISSUING.some((word) => folded.startsWith(word) && folded.length <= word.length + 3);
}

/** The phrase that issued what node `at` names: «بيان لوزارة الدفاع», «بيان صادر عن الجيش»; -1 where none is named. */
export function issuerOf(nodes: readonly Node[], at: number, tokens: readonly Token[]): number {
  for (let j = at + 1; j < Math.min(nodes.length, at + 4); j++) {
    const node = nodes[j]!;
    if (node.type === "time") continue;
    if (node.kind === "plain" && tokens[node.to - 1]!.folded === "عن") continue;
    const tied =
      OF_ISSUER.has(node.prep) ||
      nodes[j - 1]!.kind === "plain" ||
      (node.type === "word" && tokens[node.from]!.folded.startsWith("لل"));
    if (tied && canSpeak(node)) return j;
    if (isIssuing(node, tokens) && nodes[j + 1] && canSpeak(nodes[j + 1]!)) return j + 1;
    return -1;
  }
  return -1;
}

/** What is issued or spread, as the object behind its subject: «نشر المركز صورا», «أصدر المجلس قرارا». */
const OBJECTS = new Set([
  "قرارا",
  "بيانا",
  "بيانات",
  "تقريرا",
  "تقارير",
  "نداء",
  "اخبارا",
  "صورا",
  "صوره",
  "مقطعا",
  "مقاطع",
  "فيديو",
  "تسجيلا",
  "تسجيلات",
  "شريطا",
  "شهادات",
  "خطابا",
  "رساله",
  "تصريحا",
  "تصريحات",
  "تغريده",
  "معلومات",
  "وثيقه",
  "وثايق",
  "خريطه",
  "قايمه",
  "لقطات",
  "اي",
  "تورط",
  "ضلوع",
  "علاقه",
  "صله",
  "مسووليه",
  "صحه",
]);

/** True for a word that ends a speaker's name, because it is what the speaker issued. */
export const isObjectOfIssuing = (node: Node, tokens: readonly Token[]): boolean =>
  node.type === "word" && node.prep === "" && OBJECTS.has(tokens[node.from]!.folded);
