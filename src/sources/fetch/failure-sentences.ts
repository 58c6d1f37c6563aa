/** What is said of a failure: its code, in English, in Arabic. */
export type Sentences = readonly [
  code: "unreachable" | "timeout" | "too-large" | "damaged",
  says: string,
  arabic: string,
];

/** The name is nobody's. */
export const NO_NAME: Sentences = [
  "unreachable",
  "no server has this name: check the spelling of the address",
  "لا خادم بهذا الاسم: راجع كتابة العنوان",
];

/** The look-up of the name failed. */
export const NO_NAME_NOW: Sentences = [
  "unreachable",
  "the name could not be looked up now: check the connection to the internet and try again",
  "تعذّر البحث عن الاسم الآن: راجع الاتصال بالإنترنت وأعد المحاولة",
];

/** No connection, or one that broke off. */
export const NO_ANSWER: Sentences = [
  "unreachable",
  "the server could not be reached, or broke off: try again later",
  "تعذّر الوصول إلى الخادم أو قطع الاتصال: أعد المحاولة لاحقاً",
];

/** More time than is waited for. */
export const TOO_SLOW: Sentences = [
  "timeout",
  "the server took too long: try again later",
  "استغرق الخادم وقتاً أطول مما ينبغي: أعد المحاولة لاحقاً",
];

/** Headers without measure. */
export const HEADERS: Sentences = [
  "too-large",
  "the headers of the answer are larger than those of any honest server: leave this address out",
  "ترويسات الجواب أكبر مما يرسله خادم سليم: اترك هذا العنوان",
];

/** A body that is not whole. */
export const CUT_OFF: Sentences = [
  "damaged",
  "the answer ended before it was whole: try again later",
  "انتهى الجواب قبل أن يكتمل: أعد المحاولة لاحقاً",
];

/** Another protocol. */
export const NO_HTTP: Sentences = [
  "damaged",
  "what the server answers is no HTTP: check scheme and port of the address",
  "ما يجيب به الخادم ليس HTTP: راجع بداية العنوان ومنفذه",
];

/** A certificate that proves nothing. */
export const CERTIFICATE: Sentences = [
  "unreachable",
  "the server does not prove with a valid certificate that it is the one of this address: check the address, and the clock of this machine",
  "لا يثبت الخادم بشهادة صالحة أنه صاحب هذا العنوان: راجع العنوان وساعة هذا الجهاز",
];
