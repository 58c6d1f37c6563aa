import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEngine, type Engine } from "./engine.ts";
import { type LinkModel, readLinkModel } from "./incidents/linking/model.ts";
import { readWordCounts } from "./incidents/linking/words.ts";

/** The folder of the lexicon that comes with the program. */
export const LEXICON_FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "lexicon");

/** The files of a lexicon folder by name. Throws what `node:fs` throws where the folder cannot be read. */
export function readLexiconFiles(folder: string = LEXICON_FOLDER): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".tsv")) files.set(name, readFileSync(join(folder, name), "utf8"));
  }
  return files;
}

/** The file of what was learned from marked reports. */
export const WEIGHTS_FILE = join(dirname(fileURLToPath(import.meta.url)), "..", "learned", "weights.tsv");

/** An engine over the lexicon and the weights that come with the program, or over another folder of words. */
export function openEngine(folder: string = LEXICON_FOLDER): Engine {
  const weights = existsSync(WEIGHTS_FILE) ? readFileSync(WEIGHTS_FILE, "utf8") : null;
  return createEngine(readLexiconFiles(folder), weights);
}

const LEARNED = dirname(WEIGHTS_FILE);

/** The file of what was learned about linking claims, and the counts of words that likeness is weighed by. */
export const LINKS_FILE = join(LEARNED, "links.tsv");
export const WORD_COUNTS_FILE = join(LEARNED, "word-counts.tsv");

/** What linking has learned, as it comes with the program. Throws what `node:fs` throws where a file cannot be read. */
export function openLinkModel(): LinkModel {
  return readLinkModel(
    readFileSync(LINKS_FILE, "utf8"),
    readWordCounts(readFileSync(WORD_COUNTS_FILE, "utf8")),
  );
}
