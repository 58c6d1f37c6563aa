import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readLexiconFiles, WEIGHTS_FILE } from "../open-engine.ts";

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The rooms that decide what a claim is. */
const DECIDING = ["text", "lexicon", "extract", "engine.ts"];

/**
 * What tells one state of the engine from another: 16 hexadecimal digits over the lexicon, the weights and the code of
 * the rooms that decide what a claim is. Where it differs, documents are read again.
 */
export function engineFingerprint(): string {
  const hash = createHash("sha256");
  const take = (name: string, content: string | Uint8Array): void => {
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const room of DECIDING)
    for (const file of filesUnder(join(SOURCE, room))) take(file.slice(SOURCE.length), readFileSync(file));
  for (const [name, text] of readLexiconFiles()) take(name, text);
  take("weights", readFileSync(WEIGHTS_FILE));
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.[jt]s$/.test(name) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(path, name));
}
