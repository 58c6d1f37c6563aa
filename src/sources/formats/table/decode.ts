import { decoded } from "../../charset.ts";
import type { Decoded } from "../../charset-decoded.ts";
import type { SourceTrouble } from "../../source-trouble.ts";

/** The text of a table's bytes, in whatever charset it was saved; a byte order mark is left out. */
export function decodeTable(
  name: string,
  bytes: Uint8Array,
  contentType: string | null,
): Decoded | SourceTrouble {
  return decoded(name, bytes, contentType, false);
}
