import type { Draft } from "../draft.ts";

/** Words of a court in front of «إعدام»: «حكم بإعدام», «عقوبة الإعدام». */
const SENTENCES: ReadonlySet<string> = new Set([
  "حكم",
  "حكما",
  "الحكم",
  "بالحكم",
  "احكام",
  "احكاما",
  "الاحكام",
  "عقوبه",
  "بعقوبه",
  "حكمت",
  "قضت",
  "قائمه",
  "قوايم",
]);

/** «الحكم بإعدام خمسة متهمين»: who is sentenced to death is still to be put to death. */
export function isSentence({ scene, at, kind }: Draft): boolean {
  if (kind !== "execution") return false;
  const { folded } = scene.tokens[scene.nodes[at]!.from - 1] ?? { folded: "" };
  return SENTENCES.has(folded.startsWith("و") ? folded.slice(1) : folded);
}
