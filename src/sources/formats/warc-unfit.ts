import { type HttpMessage, headerOf } from "./http-message.ts";
import type { WarcRecord } from "./warc-records.ts";
import type { Skipped } from "./warc-skipped.ts";

/** What a server calls things that are never reports. */
const NEVER =
  /^(?:image|video|audio|font|model)\/|css|javascript|ecmascript|^application\/(?:json|wasm|x-font|font|vnd\.ms-fontobject|x-shockwave-flash)/i;

/** Why a record is skipped by its head alone, so that films are not held in memory. */
export function unfitHead(
  head: HttpMessage | null,
  resource: boolean,
  record: WarcRecord,
  url: string,
): Skipped | null {
  if (!resource && head === null) return "kind";
  if (head && head.status !== 200) return "status";
  const type = (head ? headerOf(head, "content-type") : record.header("Content-Type")) ?? "";
  return NEVER.test(type.split(";")[0]!.trim()) || /\/robots\.txt$/i.test(url) ? "kind" : null;
}
