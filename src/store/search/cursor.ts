import { TawaturError } from "../../errors.ts";

/** The hit that a page ended with. */
export interface Cursor {
  /** ISO day; empty where the report has none. */
  readonly day: string;
  readonly documentId: number;
  /** 0 for a document. */
  readonly claimId: number;
}

/** A cursor as text: it holds however much is added meanwhile. */
export function writeCursor({ day, documentId, claimId }: Cursor): string {
  return [day, documentId, claimId].join("~");
}

/** Reads a cursor. Throws a `TawaturError` «bad-cursor» where it is none. */
export function readCursor(text: string): Cursor {
  const match = /^(\d{4}-\d\d-\d\d)?~(\d{1,15})~(\d{1,15})$/.exec(text);
  if (match) return { day: match[1] ?? "", documentId: Number(match[2]), claimId: Number(match[3]) };
  throw new TawaturError(
    "bad-cursor",
    `«${text}» is not where a page of search ended: give what the page before named as next`,
    `«${text}» ليس موضع نهاية صفحة بحث: أعطِ ما سمّته الصفحة السابقة تاليةً`,
  );
}
