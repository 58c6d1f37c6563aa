import type { Document } from "../src/extract/claim.ts";

const SENTENCES = [
  "قال المتحدث باسم القوات إن {n} مسلحاً قتلوا في غارة جوية على {p} أمس.",
  "وأضاف أن الاشتباكات أسفرت عن إصابة {n} مدنيين بينهم أطفال ونساء.",
  "وأفادت مصادر محلية بأن مئات العائلات نزحت من {p} خلال الأيام الماضية.",
  "ونفى مسؤول حكومي أن تكون المفاوضات قد توقفت، مؤكداً أنها مستمرة في العاصمة.",
  "وشهدت الأسواق حركة عادية في اليوم التالي رغم برودة الطقس.",
];
const PLACES = ["مدينة حلب", "ريف إدلب", "الموصل", "تعز", "طرابلس", "بلدة الباغوز"];

/** Made-up reports, the same at every call, for where the corpus is not at hand. */
export function standIn(count: number): Document[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `made-up-${i}`,
    outlet: null,
    published: "2018-03-01",
    url: null,
    text: Array.from({ length: 12 }, (__, j) =>
      SENTENCES[(i * 7 + j * 3) % SENTENCES.length]!.replace("{n}", String(((i + 1) * (j + 3)) % 90)).replace(
        "{p}",
        PLACES[(i + j) % PLACES.length]!,
      ),
    ).join(i % 2 === 0 ? " " : "\n"),
  }));
}
