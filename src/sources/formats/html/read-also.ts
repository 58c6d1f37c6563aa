import { LONGEST } from "./boilerplate.ts";
import type { Line } from "./line.ts";

/** Behind the words that call for another page nothing may stand, or a sign, or the other page's title. */
const END = "(?:\\s*$|\\s*[:：|\\-–.…»!<>/(]|\\s+(?:على|عبر|اضغط|انقر|تابع|زوروا?)(?:\\s|$))";

/** Calls to read something else. */
const READ_ALSO = new RegExp(
  `^[\\s«"*•>←◄]*(?:و?[إا]?قر[أاؤ]\\s?(?:أيض[اًا]*|ايض[اًا]*|المزيد|كذلك|في)|للمزيد(?:\\sمن\\s(?:التفاصيل|الأخبار|المعلومات))?|المزيد(?:\\s+(?:من|عن|في|حول)(?:\\s(?:التفاصيل|الأخبار|المعلومات))?)?|` +
    "شاهد\\s?(?:أيض[اًا]*|ايض[اًا]*|المزيد|الفيديو|بالفيديو)|طالع\\s?(?:أيض[اًا]*|ايض[اًا]*)|" +
    "(?:مواضيع|مقالات|أخبار|اخبار|مواد|قصص|تقارير)\\s(?:ذات\\sصلة|متعلقة|مشابهة|مرتبطة)|ذات\\sصلة|قد\\s(?:يهمك|يعجبك)(?:\\s(?:أيض[اًا]*|ايض[اًا]*))?|" +
    "لمتابعة\\sالمزيد|لقراءة\\sالمزيد|إقرأوا\\sأيض[اًا]*|اقرأوا\\sأيض[اًا]*|read\\s(?:more|also)|related(?:\\s(?:articles|news|posts))?|see\\salso)" +
    END,
  "i",
);

/** True for a line that calls to read something else: what comes behind it may be a list of links. */
export function isReadAlso(line: Line): boolean {
  return (
    line.text.length <= LONGEST &&
    (READ_ALSO.test(line.text) || (line.linked > 0 && LINKED_ALSO.test(line.text)))
  );
}

/** The same words without a sign behind them, where a link follows. */
const LINKED_ALSO = /^[\s«"*•>]*(?:[إا]قر[أا]\s?(?:أيض|ايض)|شاهد\s?(?:أيض|ايض)|للمزيد|طالع\s?(?:أيض|ايض))/;
