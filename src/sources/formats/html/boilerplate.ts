import type { Line } from "./lines.ts";

/** The longest line that may be boilerplate by its first words, in letters and signs. */
const LONGEST = 300;
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

/** The words of buttons: a line of nothing else is none of the report. */
const BUTTONS = new Set(
  (
    "شارك شاركها شاركوا مشاركة انشر غرد طباعة إرسال ارسال حفظ نسخ الرابط استماع استمع تكبير تصغير الخط الخبر المقال الموضوع هذا على " +
    "عبر الرئيسية أخبار اخبار عاجل فيسبوك تويتر واتساب تليغرام تيليجرام تلغرام يوتيوب انستغرام إنستغرام البريد الإلكتروني السابق التالي " +
    "facebook twitter whatsapp telegram linkedin pinterest instagram youtube email share tweet print copy link previous next a x on"
  ).split(" "),
);
const LONGEST_BUTTONS = 120;

const isButtons = (text: string): boolean =>
  text.length <= LONGEST_BUTTONS &&
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => BUTTONS.has(word));

/** True for a line that calls to read something else: what comes behind it may be a list of links. */
export function isReadAlso(line: Line): boolean {
  return (
    line.text.length <= LONGEST &&
    (READ_ALSO.test(line.text) || (line.linked > 0 && LINKED_ALSO.test(line.text)))
  );
}

/** The same words without a sign behind them, where a link follows. */
const LINKED_ALSO = /^[\s«"*•>]*(?:[إا]قر[أا]\s?(?:أيض|ايض)|شاهد\s?(?:أيض|ايض)|للمزيد|طالع\s?(?:أيض|ايض))/;

/** True for a line of buttons, rights, tags, cookies, subscriptions, comments or credits of pictures. */
export function isAroundText(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST) return false;
  return AROUND.test(text) || isButtons(text) || (text.length <= LONGEST_CREDIT && CREDIT.test(text));
}

/** The head of the comments, or of the form for them. */
const COMMENTS =
  /^(?:(?:ال)?تعليقات(?:\s(?:الزوار|القراء|فيسبوك))?\s*[:(]?\s*[\d٠-٩]*\s*\)?|[\d٠-٩]+\s(?:تعليق|تعليقات|تعليقا)|(?:أضف|اضف|اترك|اكتب)\s(?:تعليق|رد)\p{L}*(?:\s.{0,40})?)$/u;

/** True for a line behind which the readers speak, and the report is over. */
export function isComments(line: Line): boolean {
  return COMMENTS.test(line.text);
}

/** True for a line that stands wholly in links and is no sentence. */
export function isLink(line: Line): boolean {
  return (
    line.letters > 0 && line.linked >= line.letters * 0.9 && !(line.letters > 80 && /[.؟!]$/.test(line.text))
  );
}
