import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from "warcio";
import { utf8OfLatin } from "../latin.ts";
import { SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

/** The most bytes of a record's own headers (1 MB); more is no WARC but a trap for memory. */
const LARGEST_HEADERS = 1024 * 1024;
/** Bytes that the parser is given at a time. */
const PIECE = 64 * 1024;
/** The longest line that is looked at while a record is sought. */
const LONGEST_LINE = 8192;

/** A record of a WARC: its headers, and its block, which must be read before the next record is asked for. */
export interface WarcRecord {
  /** A header by its name in any case; null where it is not there. */
  header(name: string): string | null;
  /** Bytes of the block as declared. */
  readonly length: number;
  /** The block. Fewer bytes than `length` come where the archive is cut off. */
  block(): AsyncIterable<Uint8Array>;
}

/**
 * The records of a WARC that is not compressed (any more). What stands between records and is none is passed over, and
 * `passed` is told of it: a damage costs the records it hit. Throws a `SourceTroubleError` where headers do not end.
 */
export async function* warcRecords(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  passed: () => void,
): AsyncGenerator<WarcRecord> {
  let headers = 0;
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      // What is held whole comes in one piece, which may have many records.
      for (let from = 0; from < chunk.length; from += PIECE) {
        const piece = chunk.subarray(from, from + PIECE);
        headers += piece.length;
        if (headers > LARGEST_HEADERS) throw endlessHeaders(name);
        yield piece;
      }
    }
  };
  const reader = new AsyncIterReader(watched(), null);
  const decoder = new TextDecoder();
  for (;;) {
    // Only headers are held by the parser, so only they are counted.
    headers = 0;
    const line = await reader.readlineRaw(LONGEST_LINE);
    if (line === null) return;
    const first = decoder.decode(line).trim();
    if (first === "") continue;
    if (!/^WARC\/\d/.test(first)) {
      passed();
      continue;
    }
    const parsed = await new StatusAndHeadersParser().parse(reader, {
      firstLine: first,
      headersClass: Headers,
    });
    const length = Number(parsed?.headers.get("Content-Length") ?? Number.NaN);
    if (parsed === null || !Number.isSafeInteger(length) || length < 0) {
      passed();
      continue;
    }
    const body = new LimitReader(reader, length);
    yield {
      // The parser hands on letters beyond Latin-1 as the bytes of their UTF-8.
      header: (one) => utf8OfLatin(parsed.headers.get(one)?.trim() ?? "") || null,
      length,
      async *block() {
        for await (const chunk of body) {
          headers = 0;
          yield chunk;
        }
      },
    };
    for await (const _ of body) headers = 0;
  }
}

function endlessHeaders(name: string): SourceTroubleError {
  const says =
    "this WARC is damaged: a record's headers do not end; what stands before was read, get the archive again if you can";
  const saysArabic =
    "ملف WARC هذا تالف: ترويسة أحد السجلات لا تنتهي؛ قُرئ ما قبلها، احصل على الأرشيف من جديد إن أمكن";
  return new SourceTroubleError(sourceTrouble("damaged", name, 0, says, saysArabic));
}
