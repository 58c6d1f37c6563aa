import type { Input } from "../input.ts";
import type { Format } from "../item.ts";
import { jsonKind } from "./json-kind.ts";
import type { Kind } from "./signatures.ts";

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

/**
 * What a text is, by its first letters (without a byte order mark and blanks before them), then by what its server said,
 * then by its ending. `whole`: they are all there is.
 */
export function textKind(
  text: string,
  { name, contentType }: Pick<Input, "name" | "contentType">,
  whole: boolean,
): Format | Kind {
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

/** How many bytes are looked at for control letters: binary files show theirs early. */
const LOOKED_AT = 8192;

/** The bytes as text where they look like one, in whatever encoding: UTF-16 is known by its mark, and control letters are in no other. */
export function asText(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  let controls = 0;
  let zeros = 0;
  const length = Math.min(head.length, LOOKED_AT);
  for (let i = 0; i < length; i++) {
    const byte = head[i]!;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (zeros > length / 20 && controls <= length / 50) return utf16WithoutMark(head);
  if (zeros > 0 || controls > length / 50) return null;
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
