import type { Input } from "../input.ts";
import type { Format } from "../item.ts";
import { jsonKind } from "./json-kind.ts";
import { rootOf } from "./root-element.ts";
import type { Kind } from "./signatures.ts";
import { JSON_KIND, MHTML, XML } from "./unread-kinds.ts";

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
