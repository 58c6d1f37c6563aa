import type { SourceTrouble } from "../source-trouble.ts";
import type { Answer } from "./answer.ts";
import { tooLarge } from "./decode-trouble.ts";
import { headerOf } from "./headers.ts";
import { mediaTrouble } from "./media.ts";
import type { FetchLimits } from "./policy.ts";

/** Why an answer of success is not read at all: it is too large, or no text; null where it is read. */
export function unwanted(address: string, answer: Answer, limits: FetchLimits): SourceTrouble | null {
  if (answer.status < 200 || answer.status > 299) return null;
  if (Number(headerOf(answer.headers, "content-length") ?? 0) > limits.wireBytes)
    return tooLarge(address, limits.wireBytes);
  return mediaTrouble(address, headerOf(answer.headers, "content-type"));
}
