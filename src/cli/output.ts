import { once } from "node:events";

/** Writes to standard output and waits where the reader is slower than we are. */
export async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

/** How much is gathered before it is written, in UTF-16 code units. */
const GATHERED = 64 * 1024;

/** Writes many pieces, large enough a part at a time. */
export async function writeAll(pieces: Iterable<string>): Promise<void> {
  let part = "";
  for (const piece of pieces) {
    part += piece;
    if (part.length < GATHERED) continue;
    await write(part);
    part = "";
  }
  await write(part);
}

/** One line to standard error, above a progress line where there is one. */
export function complain(line: string): void {
  process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}${line}\n`);
}

/** The reader of our output has gone («| head»): that is no failure of ours, so we stop without a word. */
export function stopWhenUnread(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
}
