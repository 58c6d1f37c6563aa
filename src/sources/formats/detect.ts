import { constants, gunzipSync } from "node:zlib";
import { isGzip } from "../gunzip.ts";
import type { Input } from "../input.ts";
import type { Format } from "../item.ts";
import { jsonKind } from "./json-kind.ts";
import { type Kind, signatureOf } from "./signatures.ts";
import { zipKind } from "./zip-kind.ts";

/** How many of an input's first bytes tell what it is (64 KB); of a ZIP also as many of its last. */
export const HEAD = 64 * 1024;

const BINARY: Kind = { english: "binary data of an unknown kind", arabic: "بيانات ثنائية من نوع غير معروف" };
const XML: Kind = {
  english: "XML that is neither a feed nor a web page",
  arabic: "ملف XML ليس خلاصة ولا صفحة ويب",
};
const JSON_KIND: Kind = {
  english: "JSON that is neither one report a line, nor a JSON Feed, nor a Telegram export",
  arabic: "ملف JSON ليس تقريراً في كل سطر ولا خلاصة JSON ولا تصديراً من تلغرام",
};
const MHTML: Kind = {
  english: "a page saved as one MHTML file: save it as HTML",
  arabic: "صفحة محفوظة بصيغة MHTML: احفظها بصيغة HTML",
};

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

function textKind(text: string, { name, contentType }: Named, whole: boolean): Format | Kind {
  const type = (contentType ?? "").split(";")[0]!.trim().toLowerCase();
  const ending = (/\.([a-z0-9]+)$/i.exec(name)?.[1] ?? "").toLowerCase();
  if (text.startsWith("<")) {
    const root = rootOf(text);
    if (/^(?:\w+:)?(?:rss|feed|rdf)$/.test(root)) return "feed";
    if (root === "html" || /<html[\s>]/i.test(text.slice(0, 8192))) return "html";
    if (type.includes("html") || /^(?:x?html?)$/.test(ending)) return "html";
    if (text.startsWith("<?xml") || type.endsWith("xml") || /^(?:xml|rss|atom|rdf)$/.test(ending)) return XML;
    if (/^(?:head|body|div|p|article|section|main|h[1-6]|meta|title)$/.test(root)) return "html";
  }
  if (type.includes("html")) return "html";
  if (ending === "jsonl" || ending === "ndjson") return "json-lines";
  const plain = /^(?:txt|text|md)$/.test(ending);
  if (/^[{[]/.test(text) && !plain) {
    const kind = jsonKind(text, whole);
    if (kind !== null) return kind;
    if (ending === "json" || type.endsWith("json")) return JSON_KIND;
    // A stream that begins with a brace and is nothing else is meant as JSON lines; its reader says what is wrong.
    if (text.startsWith("{") && type === "") return "json-lines";
  }
  if (type === "text/csv" || type === "text/tab-separated-values") return "csv";
  if (ending === "csv" || ending === "tsv") return "csv";
  if (/^x?html?$/.test(ending)) return "html";
  if (/^(?:MIME-Version:|From: <Saved by)/i.test(text) && /multipart\/related/i.test(text)) return MHTML;
  if (ending === "json") return JSON_KIND;
  return "text";
}

/** The name of the first element, in lower case, behind declarations and comments; "" where there is none. */
function rootOf(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
    if (end !== "") {
      const close = text.indexOf(end, at);
      if (close < 0) return "";
      at = close + end.length;
      continue;
    }
    const doctype = /^<!doctype\s+([\w:.-]+)/i.exec(text.slice(at, at + 200));
    if (doctype) return doctype[1]!.toLowerCase();
    return (/^<([\w:.-]+)/.exec(text.slice(at, at + 200))?.[1] ?? "").toLowerCase();
  }
}

/** The bytes as text where they look like one, in whatever encoding: UTF-16 is known by its mark, and control letters are in no other. */
function asText(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  let controls = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros > head.length / 20 && controls <= head.length / 50) return utf16WithoutMark(head);
  if (zeros > 0 || controls > head.length / 50) return null;
  return new TextDecoder().decode(head);
}

function utf16WithoutMark(head: Uint8Array): string | null {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1));
    // Letters of Arabic and Latin, not of scripts from all over the plane.
    const read = [...text].filter((letter) => /[\s\u0020-\u024f\u0600-\u06ff]/.test(letter)).length;
    if (!text.includes("\0") && read > 0.9 * text.length) return text;
  }
  return null;
}

/** The first bytes inside gzip, as far as the ones at hand give them. */
function innerHead(head: Uint8Array): Uint8Array {
  for (const most of [16 * HEAD, 2048 * HEAD]) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most };
      return gunzipSync(head.subarray(0, 8192), options).subarray(0, HEAD);
    } catch {
      // Eight kilobytes of deflate give at most 8 MB: the second try is large enough, or the data is damaged.
    }
  }
  return new Uint8Array();
}
