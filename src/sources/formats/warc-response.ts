import type { Response } from "../custody.ts";
import type { HttpMessage } from "./http-message.ts";
import type { WarcRecord } from "./warc-records.ts";

/** The answer as it was archived; null where the record lacks its date, which every record must have: a made-up one would be worse. */
export function responseOf(head: HttpMessage, record: WarcRecord, url: string): Response | null {
  const time = new Date(record.header("WARC-Date") ?? "").getTime();
  if (Number.isNaN(time)) return null;
  const at = new Date(time).toISOString();
  return { status: head.status, headers: head.headers, asked: url, redirects: [], at };
}

/** The record's own id without its brackets. */
export function idOf(record: WarcRecord): string {
  return (record.header("WARC-Record-ID") ?? "without id").replace(/^<(.*)>$/, "$1").slice(0, 200);
}
