import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileTroubleOf } from "./file-trouble-of.ts";
import { FORMAT, type Header, type Trailer } from "./format.ts";
import { noBackup } from "./no-backup.ts";

/** The longest line that is taken, in bytes: far more than the text of any report. */
const LONGEST = 256 * 1024 * 1024;
const LINE_END = 10;

/** A line of a backup with the hash of all lines before it. */
interface Line {
  readonly text: string;
  /** Only for a line that may be the last. */
  readonly before: string | null;
}

/**
 * The values of a backup's lines, without the first and the last. Throws a `TawaturError` «no-backup», «newer-backup»,
 * «missing-file», and «damaged-backup» at the end at the latest: so what is read is only to be believed once all is read.
 */
export async function* valuesOf(file: string): AsyncGenerator<unknown, Trailer> {
  let header: Header | null = null;
  let trailer: Trailer | null = null;
  for await (const { text, before } of lines(file)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw noBackup(file, header ? "damaged-backup" : "no-backup");
    }
    if (!header) {
      header = headerOf(file, value);
      continue;
    }
    // Nothing may follow on the last line.
    if (trailer) throw noBackup(file, "damaged-backup");
    if (before !== null && typeof value === "object" && value !== null && "sha256" in value) {
      trailer = value as Trailer;
      if (trailer.sha256 !== before) throw noBackup(file, "damaged-backup");
      continue;
    }
    yield value;
  }
  if (!header) throw noBackup(file, "no-backup");
  if (!trailer) throw noBackup(file, "damaged-backup");
  return trailer;
}

function headerOf(file: string, value: unknown): Header {
  const format = (value as Partial<Header> | null)?.["tawatur-backup"];
  if (typeof format !== "number") throw noBackup(file, "no-backup");
  if (format > FORMAT) throw noBackup(file, "newer-backup");
  return value as Header;
}

async function* lines(file: string): AsyncGenerator<Line> {
  const hash = createHash("sha256");
  let rest: Buffer[] = [];
  let held = 0;
  let some = false;
  try {
    const bytes = pipeline(createReadStream(file), createGunzip(), () => {});
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
        const line = Buffer.concat([...rest, chunk.subarray(from, end + 1)]);
        rest = [];
        held = 0;
        from = end + 1;
        some = true;
        const text = line.toString("utf8", 0, line.length - 1);
        // The last line begins so; no other line that does is hashed in vain often.
        yield { text, before: text.startsWith('{"rows"') ? hash.copy().digest("hex") : null };
        hash.update(line);
      }
      rest.push(chunk.subarray(from));
      held += chunk.length - from;
      if (held > LONGEST) throw noBackup(file, "damaged-backup");
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE")
      throw noBackup(file, some ? "damaged-backup" : "no-backup");
    throw fileTroubleOf(file, error);
  }
  if (held > 0) throw noBackup(file, "damaged-backup");
}
