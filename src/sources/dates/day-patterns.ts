import { MONTH_NAME } from "./months.ts";

const GAP = "[\\s,،/\\-–من()]{0,4}";
const SAME_MONTH = `(?:\\s{0,2}[/\\-–(]\\s{0,2}(?:${MONTH_NAME})\\s{0,2}\\)?)?`;
/** No letter may follow a month's name: «مارسيل» is none. */
const END = "(?!\\p{L})";
const DAY = "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])";

/** «2018-03-13» and its looser kin. */
export const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/gu;

/** «13/3/2018», or in America «3/13/2018». */
export const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/gu;

/** «20180313», with or without hour, minute and second behind it. */
export const TOGETHER = /(?<!\d)(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/gu;

/** «13 آذار/مارس 2018». */
export const DAY_MONTH = new RegExp(
  `${DAY}${GAP}(${MONTH_NAME})${END}${SAME_MONTH}${GAP}(\\d{4})(?!\\d)`,
  "gu",
);

/** «March 13, 2018». */
export const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH_NAME})\\.?${END}${SAME_MONTH}${GAP}${DAY}${GAP}(\\d{4})(?!\\d)`,
  "gu",
);
