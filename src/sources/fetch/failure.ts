import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";
import {
  CERTIFICATE,
  CUT_OFF,
  HEADERS,
  NO_ANSWER,
  NO_HTTP,
  NO_NAME,
  NO_NAME_NOW,
  type Sentences,
  TOO_SLOW,
} from "./failure-sentences.ts";

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
