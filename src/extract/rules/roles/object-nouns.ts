import type { Node } from "../../phrases/node.ts";

/** Words whose genitive is the object: «استهداف المدنيين», «اقتحام البلدة». */
const OBJECT_NOUNS = [
  "استهداف",
  "اقتحام",
  "مهاجم",
  "ضرب",
  "قنص",
  "تفجير",
  "نسف",
  "تدمير",
  "مداهم",
  "دهم",
  "تحييد",
  "تصفي",
  "اغتيال",
  "طرد",
  "دحر",
  "إبعاد",
  "إرسال",
  "إدخال",
  "نشر",
  "نقل",
  "سحب",
  "حشد",
  "استقدام",
  "إعادة انتشار",
];

/** True for a noun whose genitive is what it was done to. */
export function takesObject(node: Node): boolean {
  const name = node.reading?.entry.name ?? "";
  return OBJECT_NOUNS.some((word) => name.startsWith(word));
}
