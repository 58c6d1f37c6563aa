import { fold } from "../../../text/fold.ts";
import { MONTH_NAME } from "../../dates/months.ts";
import { writtenDate } from "../../dates/written.ts";

const LONGEST = 140;
/** What may stand beside the date in a line that is nothing but a date. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${MONTH_NAME}|${fold(
    "السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|نشر|نشرت|تاريخ|النشر|بتاريخ|يوم|في|آخر|تحديث|التحديث|اخر|تم|الساعة|" +
      "بتوقيت|غرينتش|جرينتش|مكة|القدس|دمشق|بغداد|بيروت|القاهرة|المحلي|صباحا|مساء|ظهرا|ص|م|هـ|ه|من|الموافق|و|أضيف|أضيفت|وقت|الإضافة",
  )}|gmt|utc|am|pm|at|on|published|posted|updated|last|date|mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|sat\\w*|sun\\w*)(?!\\p{L})`,
  "giu",
);

/** True for a line that says a date and nothing else but the hour, the day of the week or «published on». */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || writtenDate(text) === null) return false;
  const rest = fold(text).toLowerCase().replace(BESIDE, " ");
  return !/\p{L}{2}/u.test(rest);
}

/** A line with a date and the words for «published» or «changed» before it. */
export function labelOf(text: string): "published" | "changed" | null {
  const folded = fold(text).toLowerCase();
  if (/^\W*(?:اخر|تاريخ|تم|وقت)?\s?(?:ال)?تحديث|^\W*(?:last )?(?:updated|modified)/u.test(folded))
    return "changed";
  if (
    /^[^\p{L}]*(?:تم |تاريخ |وقت )?(?:ال)?(?:نشرت?|اضيفت?|اضافه)|^[^\p{L}]*(?:published|posted)/u.test(folded)
  )
    return "published";
  return null;
}
