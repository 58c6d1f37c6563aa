import { createHash } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { TawaturError } from "../../errors.ts";
import type { Connection, Database } from "../database.ts";
import { fileTroubleOf } from "./file-trouble-of.ts";
import { FORMAT, type Header, type Trailer } from "./format.ts";
import { linesOf } from "./rows.ts";

/** Lines are handed to the compressor in lumps of about this many letters. */
const LUMP = 256 * 1024;

/** What a backup holds: rows of each table. */
export interface BackedUp {
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes all that cannot be had again into one file that either database can restore: the store as it stands at one
 * moment, while others may write. The file is there whole or not at all. Throws a `TawaturError` «file-exists» where
 * there is one and not `force`, «disk-full», «no-permission» or «missing-file» (the folder). `now`: an ISO instant.
 */
export async function backup(
  database: Database,
  file: string,
  now: string,
  options: { readonly force?: boolean } = {},
): Promise<BackedUp> {
  if (existsSync(file) && !options.force)
    throw new TawaturError(
      "file-exists",
      `${file}  there is a file of this name already: give another name, or --force to replace it`,
      `${file}  يوجد ملف بهذا الاسم: أعط اسماً آخر، أو ‎--force لاستبداله`,
    );
  const part = `${file}.part`;
  const snapshot = await database.snapshot();
  try {
    const rows: Record<string, number> = {};
    await pipeline(
      // Counted by bytes, not by lumps: a lump may be large.
      Readable.from(lumps(snapshot.connection, now, rows), { objectMode: false }),
      // Most of it is compressed already; the quickest level takes the air out of base64.
      createGzip({ level: 1 }),
      createWriteStream(part, { mode: 0o600, flush: true }),
    );
    await rename(part, file);
    await flushFolder(dirname(resolve(file)));
    return { rows };
  } catch (error) {
    await rm(part, { force: true });
    throw fileTroubleOf(file, error);
  } finally {
    await snapshot.end();
  }
}

/** All lines with their hash at the end, in lumps. */
async function* lumps(
  connection: Connection,
  now: string,
  rows: Record<string, number>,
): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const header: Header = { "tawatur-backup": FORMAT, made: now };
  let lump = `${JSON.stringify(header)}\n`;
  const take = (): Buffer => {
    const bytes = Buffer.from(lump);
    hash.update(bytes);
    lump = "";
    return bytes;
  };
  const count = (table: string): void => {
    rows[table] = (rows[table] ?? 0) + 1;
  };
  for await (const line of linesOf(connection, count)) {
    lump += `${line}\n`;
    if (lump.length > LUMP) yield take();
  }
  yield take();
  const trailer: Trailer = { rows, sha256: hash.digest("hex") };
  yield Buffer.from(`${JSON.stringify(trailer)}\n`);
}

/** So that the new name of the file is on the disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
