import { isButtons } from "./button-line.ts";
import type { Line } from "./line.ts";

/** The longest line that may be boilerplate by its first words, in letters and signs. */
export const LONGEST = 300;

/** Calls to follow, share, subscribe, comment; lists of tags; rights; cookies. */
const AROUND = new RegExp(
  '^[\\s«"*•>#]*(?:' +
    // «اشترك في الهجوم», «انضم إلى مجموعة مسلحة» are news: only the outlet's own lists and channels are meant.
    "تابعونا|تابعوا\\s(?:صفحتنا|قناتنا|حساب(?:نا|اتنا)|آخر\\sالأخبار)|(?:للاشتراك|اشترك(?:وا)?)\\s(?:الآن|معنا|(?:في|ب)\\s?(?:ال|ل)?(?:نشر|قنات|قناة|خدم|صفحت|بريد))|" +
    "انضم(?:وا)?\\s(?:إلى|الى|ل)\\s?(?:قناتنا|مجموعتنا|صفحتنا|قناة)|النشرة\\s(?:البريدية|الإخبارية)|حم(?:ّ)?ل(?:وا)?\\s(?:تطبيق|التطبيق)|" +
    "جميع\\s(?:ال)?حقوق|حقوق\\s(?:النشر|الطبع)|كل\\sالحقوق\\sمحفوظة|©|copyright|all\\srights|" +
    "(?:لا\\s)?يستخدم\\s(?:هذا\\s)?(?:الموقع|موقعنا)|نستخدم\\sملفات|ملفات\\s(?:تعريف\\sالارتباط|الارتباط)|" +
    "(?:الكلمات\\s)?(?:المفتاحية|الدلالية)\\s*:|كلمات\\s(?:مفتاحية|دلالية|البحث)|الوسوم|وسوم|تاغات|تاجات|tags\\s*:|" +
    "(?:ال)?تعليقات(?:\\s*[:(\\d]|$)|أضف\\s(?:تعليق|تعليقا)|اضف\\sتعليق|اترك\\s(?:تعليق|ردا|رد)|اكتب\\sتعليق|لا\\s(?:توجد|يوجد)\\sتعليقات|" +
    "(?:منذ|قبل)\\s[\\d٠-٩]+\\s\\p{L}+$|عدد\\s(?:المشاهدات|القراءات|الزيارات)|(?:ال)?مشاهدات\\s*[:(]|" +
    "(?:صورة|الصورة)\\s(?:أرشيفية|ارشيفية|تعبيرية|من\\sالأرشيف)" +
    ")",
  "iu",
);
/** Lines that are credits of a picture or name the source only where they are short. */
const CREDIT = /^[\s«"(]*(?:المصدر|الصورة|تصوير|عدسة)\s*[:：]|^(?:المصدر|رابط\sمختصر|الرابط\sالمختصر)\s*$/;
const LONGEST_CREDIT = 80;

/** True for a line of buttons, rights, tags, cookies, subscriptions, comments or credits of pictures. */
export function isAroundText(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST) return false;
  return AROUND.test(text) || isButtons(text) || (text.length <= LONGEST_CREDIT && CREDIT.test(text));
}
