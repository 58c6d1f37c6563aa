import { createHash } from "node:crypto";

const BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Bytes of each kind of digest that archives use. */
const LENGTHS: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32, sha512: 64 };

/**
 * Whether bytes have the digest that a record names («sha1:» or «sha256:» and base 32 or hex); null where the digest is
 * of a kind that is not known.
 */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | null {
  const [, written = "", value = ""] = /^([\w-]+):(\S+)$/.exec(digest.trim()) ?? [];
  const algorithm = written.toLowerCase().replace("-", "");
  const length = LENGTHS[algorithm];
  if (length === undefined) return null;
  const hash = createHash(algorithm).update(bytes).digest();
  if (value.length === length * 2) return hash.toString("hex") === value.toLowerCase();
  return base32(hash) === value.toUpperCase().replace(/=+$/, "");
}

/** Base 32 without padding (RFC 4648). */
export function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE_32[(value >> bits) & 31];
    }
  }
  return bits > 0 ? text + BASE_32[(value << (5 - bits)) & 31] : text;
}
