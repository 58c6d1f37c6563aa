/** The words of buttons: a line of nothing else is none of the report. */
const BUTTONS = new Set(
  (
    "شارك شاركها شاركوا مشاركة انشر غرد طباعة إرسال ارسال حفظ نسخ الرابط استماع استمع تكبير تصغير الخط الخبر المقال الموضوع هذا على " +
    "عبر الرئيسية أخبار اخبار عاجل فيسبوك تويتر واتساب تليغرام تيليجرام تلغرام يوتيوب انستغرام إنستغرام البريد الإلكتروني السابق التالي " +
    "facebook twitter whatsapp telegram linkedin pinterest instagram youtube email share tweet print copy link previous next a x on"
  ).split(" "),
);
const LONGEST_BUTTONS = 120;

/** True for a line of nothing but the words of buttons. */
export const isButtons = (text: string): boolean =>
  text.length <= LONGEST_BUTTONS &&
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => BUTTONS.has(word));
