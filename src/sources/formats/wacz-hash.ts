import { createHash } from "node:crypto";
import { troubleOf } from "../gather-trouble.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with a file whose SHA-256 is not the one expected (hex); null where it is. */
export async function hashTrouble(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  expected: string,
): Promise<SourceTrouble | null> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of chunks) hash.update(chunk);
  } catch (error) {
    // Damage is told again, with what could be read, where the archive is opened.
    const trouble = troubleOf(name, error);
    return trouble.code === "bomb" ? trouble : null;
  }
  if (hash.digest("hex") === expected) return null;
  return sourceTrouble(
    "damaged",
    name,
    0,
    "this archive differs from the hash in datapackage.json: it is damaged or was changed later (it is read all the same); compare it with another copy",
    "يختلف هذا الأرشيف عن البصمة في datapackage.json: تالف أو عُدّل لاحقاً (يُقرأ مع ذلك)؛ قارنه بنسخة أخرى",
    true,
  );
}
