import { isGzip } from "../gunzip.ts";
import type { Input } from "../input.ts";
import type { Format } from "../item.ts";
import { asText } from "./as-text.ts";
import { HEAD, innerHead } from "./head.ts";
import { type Kind, signatureOf } from "./signatures.ts";
import { textKind } from "./text-kind.ts";
import { zipKind } from "./zip-kind.ts";

const BINARY: Kind = { english: "binary data of an unknown kind", arabic: "بيانات ثنائية من نوع غير معروف" };
/** How a ZIP begins: with an entry, with its end where it is empty, or with the mark of one that was split. */
const ZIP = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08", "PK00PK"];

type Named = Pick<Input, "name" | "contentType">;

/**
 * The format of an input by its first bytes, then by what its server said, then by its ending; null for none that is
 * read. For gzip, WARC is told as such, and for all else the format of what is in it.
 */
export function detectFormat(input: Named, head: Uint8Array): Format | null {
  const kind = kindOf(input, head);
  return typeof kind === "string" ? kind : null;
}

/** Like `detectFormat`, but where there is no format, what the bytes seem to be. */
export function kindOf(input: Named, head: Uint8Array): Format | Kind {
  if (isGzip(head)) {
    const name = input.name.replace(/\.gz$/i, "");
    const inner = innerHead(head);
    // Gzip in gzip is no way to keep news.
    return isGzip(inner) ? BINARY : kindOf({ name, contentType: null }, inner);
  }
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("latin1");
  if (ZIP.some((sign) => latin.startsWith(sign))) return zipKind(head);
  if (/^WARC\/\d/.test(latin)) return "warc";
  if (latin.slice(0, 1024).includes("%PDF-")) return "pdf";
  const text = asText(head);
  const signature = signatureOf(latin);
  if (signature !== null && (text === null || !/^(?:BM|MZ|ID3|II|RIFF|FLV)/.test(latin))) return signature;
  if (text === null) return BINARY;
  return textKind(text.replace(/^\ufeff/, "").trimStart(), input, head.length < HEAD);
}
