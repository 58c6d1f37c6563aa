import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

type Sentences = readonly [
  code: "unreachable" | "timeout" | "too-large" | "damaged",
  says: string,
  arabic: string,
];

const NO_NAME: Sentences = [
  "unreachable",
  "no server has this name: check the spelling of the address",
  "لا خادم بهذا الاسم: راجع كتابة العنوان",
];
const NO_NAME_NOW: Sentences = [
  "unreachable",
  "the name could not be looked up now: check the connection to the internet and try again",
  "تعذّر البحث عن الاسم الآن: راجع الاتصال بالإنترنت وأعد المحاولة",
];
const NO_ANSWER: Sentences = [
  "unreachable",
  "the server could not be reached, or broke off: try again later",
  "تعذّر الوصول إلى الخادم أو قطع الاتصال: أعد المحاولة لاحقاً",
];
const TOO_SLOW: Sentences = [
  "timeout",
  "the server took too long: try again later",
  "استغرق الخادم وقتاً أطول مما ينبغي: أعد المحاولة لاحقاً",
];
const HEADERS: Sentences = [
  "too-large",
  "the headers of the answer are larger than those of any honest server: leave this address out",
  "ترويسات الجواب أكبر مما يرسله خادم سليم: اترك هذا العنوان",
];
const CUT_OFF: Sentences = [
  "damaged",
  "the answer ended before it was whole: try again later",
  "انتهى الجواب قبل أن يكتمل: أعد المحاولة لاحقاً",
];
const NO_HTTP: Sentences = [
  "damaged",
  "what the server answers is no HTTP: check scheme and port of the address",
  "ما يجيب به الخادم ليس HTTP: راجع بداية العنوان ومنفذه",
];
const CERTIFICATE: Sentences = [
  "unreachable",
  "the server does not prove with a valid certificate that it is the one of this address: check the address, and the clock of this machine",
  "لا يثبت الخادم بشهادة صالحة أنه صاحب هذا العنوان: راجع العنوان وساعة هذا الجهاز",
];

/** Codes of Node, OpenSSL and undici, and what they mean to whoever asked. */
const MEANINGS: readonly (readonly [RegExp, Sentences])[] = [
  [/^(?:ENOTFOUND|EAI_NONAME|EAI_NODATA|ENODATA)$/, NO_NAME],
  [/^(?:EAI_|ESERVFAIL|ETIMEOUT|EREFUSED)/, NO_NAME_NOW],
  [/^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, TOO_SLOW],
  [/^UND_ERR_HEADERS_OVERFLOW$/, HEADERS],
  [/^UND_ERR_RES_/, CUT_OFF],
  [/^(?:HPE_|HTTPParserError)/, NO_HTTP],
  [/CERT|^(?:UNABLE_TO_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/, CERTIFICATE],
];

/** Whatever went wrong while fetching, as a trouble. `begun`: the headers were there already. */
export function troubleOfError(address: string, error: unknown, begun: boolean): SourceTrouble {
  if (error instanceof SourceTroubleError) return { ...error.trouble, file: address };
  const code = codeOf(error);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code))?.[1] ?? (begun ? CUT_OFF : NO_ANSWER);
  return sourceTrouble(meaning[0], address, 0, meaning[1], meaning[2]);
}

/** The trouble with a server that took longer than is waited for. */
export function tooSlow(address: string): SourceTrouble {
  return sourceTrouble(TOO_SLOW[0], address, 0, TOO_SLOW[1], TOO_SLOW[2]);
}

/** The code of an error, or of the first one inside it; its name where it has no code, as those of undici's parser. */
function codeOf(error: unknown): string {
  const { code, name, errors } = error as { code?: unknown; name?: unknown; errors?: readonly unknown[] };
  const inner = Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : "";
  return inner !== "" ? inner : typeof code === "string" ? code : String(name);
}
