import { fold } from "../../text/fold.ts";

/** A month as a word: of the Gregorian year, or of the Hijri one. */
export interface Month {
  readonly calendar: "gregorian" | "hijri";
  /** 1–12. */
  readonly number: number;
}

/** Names in the order of the year: of the Levant, of Egypt and the Gulf, of the Maghreb, English, French. As in lexicon/calendar.tsv. */
const GREGORIAN: readonly string[] = [
  "كانون الثاني|كانون ثاني|كانون2|يناير|جانفي|january|jan|janvier",
  "شباط|فبراير|فيفري|february|feb|février",
  "آذار|مارس|march|mar|mars",
  "نيسان|أبريل|إبريل|أفريل|april|apr|avril",
  "أيار|مايو|ماي|may|mai",
  "حزيران|يونيو|يونيه|جوان|june|jun|juin",
  "تموز|يوليو|يوليه|يوليوز|جويلية|july|jul|juillet",
  "آب|أغسطس|غشت|أوت|august|aug|août",
  "أيلول|سبتمبر|شتنبر|september|sept|sep|septembre",
  "تشرين الأول|تشرين أول|أكتوبر|october|oct|octobre",
  "تشرين الثاني|تشرين ثاني|نوفمبر|نونبر|november|nov|novembre",
  "كانون الأول|كانون أول|ديسمبر|دجنبر|december|dec|décembre",
];

const HIJRI: readonly string[] = [
  "محرم|المحرم",
  "صفر",
  "ربيع الأول|ربيع أول",
  "ربيع الآخر|ربيع الثاني|ربيع ثاني",
  "جمادى الأولى|جمادى الأول",
  "جمادى الآخرة|جمادى الثانية|جمادى الثاني",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو القعدة|ذي القعدة",
  "ذو الحجة|ذي الحجة",
];

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...named("gregorian", GREGORIAN),
  ...named("hijri", HIJRI),
]);

function named(calendar: Month["calendar"], rows: readonly string[]): [string, Month][] {
  return rows.flatMap((row, index) =>
    row.split("|").map((name): [string, Month] => [fold(name), { calendar, number: index + 1 }]),
  );
}

/** A pattern for one month's name in folded text, the longest names first. */
export const MONTH_NAME: string = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");

/** The month of a name as `MONTH_NAME` finds it in folded text. */
export function monthOf(name: string): Month | null {
  return MONTHS.get(name.replace(/\s+/g, " ")) ?? null;
}
