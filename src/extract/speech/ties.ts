/** What ties a threat or a denial to something that did happen: «الثأر لمقتل», «الرد على هجوم», «تورطه في انفجار». */
const TIES = new Set(
  ["رد", "ثار", "انتقام", "قصاص", "محاسبه", "معاقبه", "تورط", "ضلوع", "علاقه", "صله", "مسووليه"].flatMap(
    (noun) => [noun, `ال${noun}`, `ب${noun}`, `بال${noun}`, `ل${noun}`, `لل${noun}`],
  ),
);
const PRONOUNS = ["", "ه", "ها", "هم"];

/** True for «الثأر», «تورطه», «بالرد». */
export const isTie = (folded: string): boolean =>
  PRONOUNS.some(
    (pronoun) => folded.endsWith(pronoun) && TIES.has(folded.slice(0, folded.length - pronoun.length)),
  );
