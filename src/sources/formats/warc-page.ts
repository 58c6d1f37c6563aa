import { spend } from "../budget.ts";
import type { Container } from "../custody.ts";
import { type Context, type Input, LARGEST_WHOLE } from "../input.ts";
import type { Format } from "../item.ts";
import { type Inside, openInside } from "../open-inside.ts";
import { dechunked } from "./dechunked.ts";
import { detectFormat } from "./detect.ts";
import { HEAD } from "./head.ts";
import { decoded } from "./http-body.ts";
import { type HttpMessage, headerOf, httpMessage, LARGEST_HEAD } from "./http-message.ts";
import { hasDigest } from "./warc-digest.ts";
import type { WarcRecord } from "./warc-records.ts";
import { idOf, responseOf } from "./warc-response.ts";
import type { Skipped } from "./warc-skipped.ts";
import { unfitHead } from "./warc-unfit.ts";

/** A page out of a record; `digest`: whether its payload is the one that was archived, null where nobody can tell. */
export interface Page {
  readonly input: Input;
  readonly digest: boolean | null;
}

/** What a record holds of whole pages in formats of reports. */
const READ: ReadonlySet<Format | null> = new Set<Format>(["html", "text", "pdf", "feed", "docx"]);

/**
 * The page in a record of kind `response` or `resource`, or why it is none; null where the record is cut off. The page's
 * bytes are what a browser would have shown: the HTTP body without chunks and without content encoding.
 */
export async function pageOf(
  record: WarcRecord,
  archive: Input,
  container: Container,
  context: Context,
): Promise<Page | Skipped | null> {
  const resource = record.header("WARC-Type") === "resource";
  const url = (record.header("WARC-Target-URI") ?? "").replace(/^<(.*)>$/, "$1");
  if (!/^https?:\/\//i.test(url)) return "address";
  const parts: Uint8Array[] = [];
  let had = 0;
  let head: HttpMessage | null | undefined;
  for await (const chunk of record.block()) {
    parts.push(chunk);
    had += chunk.length;
    if (had > LARGEST_WHOLE + LARGEST_HEAD) return "large";
    if (head === undefined && (had >= LARGEST_HEAD || had >= record.length)) {
      head = resource ? null : httpMessage(Buffer.concat(parts));
      const unfit = unfitHead(head, resource, record, url);
      if (unfit !== null) return unfit;
    }
  }
  if (had < record.length) return null;
  const block = Buffer.concat(parts, had);
  const raw = head ? block.subarray(head.bodyAt) : block;
  if (raw.length > LARGEST_WHOLE) return "large";
  const chunked = head ? /chunked/i.test(headerOf(head, "transfer-encoding") ?? "") : false;
  const whole = chunked ? dechunked(raw) : raw;
  const name = `${archive.name}!${url}`;
  const spent = (more: number): void => spend(context.budget, more, name);
  const body = head ? decoded(name, whole, headerOf(head, "content-encoding"), spent) : whole;
  if (body !== whole) spent(body.length);
  const contentType = head ? headerOf(head, "content-type") : record.header("Content-Type");
  const format = detectFormat({ name: url, contentType }, body.subarray(0, HEAD));
  const bare = format === "text" && !/^text\/plain/i.test(contentType ?? "");
  if (body.length === 0 || bare || !READ.has(format)) return "kind";
  const inside: Inside = {
    name: url,
    method: "archive",
    position: `record ${idOf(record)}`,
    container,
    bytes: body,
    contentType,
    url,
    response: head ? responseOf(head, record, url) : null,
  };
  return { input: openInside(archive, inside), digest: digestOf(record, [raw, whole, body]) };
}

/** Writers of archives do not agree whether the digest is of the body before or after chunks and compression are taken away. */
function digestOf(record: WarcRecord, bodies: readonly Uint8Array[]): boolean | null {
  const digest = record.header("WARC-Payload-Digest");
  if (digest === null) return null;
  const answers = [...new Set(bodies)].map((body) => hasDigest(body, digest));
  return answers.includes(true) ? true : (answers[0] ?? null);
}
