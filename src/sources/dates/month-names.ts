/** Names in the order of the year: of the Levant, of Egypt and the Gulf, of the Maghreb, English, French. As in lexicon/calendar.tsv. */
export const GREGORIAN: readonly string[] = [
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

/** Names of the months of the Hijri year in their order. */
export const HIJRI: readonly string[] = [
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
