import { gunzipSync, gzipSync } from "node:zlib";
import type { DocumentClaims } from "../extract/claim.ts";

/** What a reading found, packed for keeping: JSON, gzip. The quickest level: reasons repeat themselves much. */
export function packFound(found: DocumentClaims): Uint8Array {
  return gzipSync(JSON.stringify(found), { level: 1 });
}

/** What was packed. Throws where the bytes are not what `packFound` makes. */
export function unpackFound(bytes: Uint8Array): DocumentClaims {
  return JSON.parse(gunzipSync(bytes).toString("utf8")) as DocumentClaims;
}
