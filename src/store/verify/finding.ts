/** What `verify` can find. */
const SAYINGS = {
  "altered-bytes": [
    "the kept bytes are not those that came: their SHA-256 differs from their name",
    "البايتات المحفوظة غير التي وردت: تختلف بصمتها SHA-256 عن اسمها",
  ],
  "wrong-size": [
    "the size noted is not that of the bytes, which are whole",
    "الحجم المسجَّل غير حجم البايتات، وهي سليمة",
  ],
  "missing-bytes": ["the bytes are missing", "البايتات مفقودة"],
  "extra-bytes": ["there are bytes that no report names", "بايتات لا يذكرها أي تقرير"],
  "altered-version": [
    "text, outlet, author, day or address are not what was kept: their SHA-256 differs",
    "النص أو الناشر أو الكاتب أو اليوم أو العنوان غير ما حُفظ: تختلف البصمة SHA-256",
  ],
  "missing-version": [
    "the log says that it was kept, but it is not there",
    "يقول السجل إنها حُفظت، وهي غير موجودة",
  ],
  unlogged: ["there are rows of this table that the log does not know", "في هذا الجدول صفوف لا يعرفها السجل"],
  "altered-correction": [
    "a correction is not what the log says, or missing",
    "تصحيح مفقود أو غير ما يقوله السجل",
  ],
  "log-gap": ["entries before this one are missing from the log", "قيود ناقصة من السجل قبل هذا القيد"],
  "log-altered": ["this entry of the log was altered", "قيد غُيّر في السجل"],
  "log-broken": ["this entry of the log does not follow on the one before", "قيد في السجل لا يتبع ما قبله"],
  "log-cut": ["the end of the log is not the one that was noted", "آخر السجل غير الذي سُجّل"],
  "altered-reading": [
    "what the machine found there cannot be read, or not as it was kept: read it again",
    "لا يُقرأ ما وجدته الآلة هنا كما حُفظ: أعد قراءته",
  ],
  "index-differs": [
    "what claims are found by differs from what was read and corrected: make it anew with «reindex»",
    "فهرس الادعاءات يختلف عما قُرئ وصُحّح: أعد بناءه بالأمر «reindex»",
  ],
  "missing-row": ["a row names another one that is not there", "صف يذكر صفاً غير موجود"],
  "damaged-file": ["the database finds itself damaged", "قاعدة البيانات تجد نفسها تالفة"],
} as const satisfies Record<string, readonly [string, string]>;

export type FindingCode = keyof typeof SAYINGS;

/** One thing that is not as it should be. */
export interface Finding {
  readonly code: FindingCode;
  /** What it is about: a hash, «code.v1» of a version, the number of an entry, a table and row. */
  readonly subject: string;
  readonly says: string;
  /** The same in Arabic. */
  readonly saysArabic: string;
}

/** A finding with its sentences. */
export function finding(code: FindingCode, subject: string | number): Finding {
  const [says, saysArabic] = SAYINGS[code];
  return { code, subject: String(subject), says, saysArabic };
}
