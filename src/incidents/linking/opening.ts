import { fold } from "../../text/fold.ts";

/** How a sentence opens: it turns to something else, it looks back, or neither. */
export type Opening = "turn" | "back" | "none";

/** News prose turns to another matter with these; common usage. */
const TURNS = [
  "إلى ذلك",
  "من جهة أخرى",
  "من جهة ثانية",
  "من ناحية أخرى",
  "من جانب آخر",
  "على صعيد آخر",
  "في سياق متصل",
  "في سياق آخر",
  "في شأن متصل",
  "في غضون ذلك",
  "في هذه الأثناء",
  "في موازاة ذلك",
  "بالتوازي مع ذلك",
  "في المقابل",
  "في حادث آخر",
  "في حادثة أخرى",
  "في هجوم آخر",
  "في عملية أخرى",
  "في تطور آخر",
  "في تطور متصل",
  "كذلك",
  "أيضا",
].map((words) => fold(words));
/** It looks back with these: the pluperfect, «it is worth mentioning», «earlier»; common usage. */
const BACK = [
  "كان",
  "كانت",
  "كانوا",
  "سبق",
  "سبق أن",
  "يذكر أن",
  "يذكر",
  "يشار إلى",
  "يشار",
  "تجدر الإشارة",
  "جدير بالذكر",
  "الجدير بالذكر",
  "منذ",
  "في وقت سابق",
  "خلال السنوات",
].map((words) => fold(words));

/** How the words of a sentence open it. */
export function openingOf(sentence: string): Opening {
  const words = fold(sentence)
    .slice(0, 60)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const starts = (opening: string): boolean => {
    const wanted = opening.split(" ");
    return wanted.every((word, i) => words[i] === word || (i === 0 && words[0] === `و${word}`));
  };
  if (TURNS.some(starts)) return "turn";
  return BACK.some(starts) ? "back" : "none";
}
