import type { Trouble } from "./errors.ts";
import type { Document, DocumentClaims } from "./extract/claim.ts";
import { createExtractor } from "./extract/extract.ts";
import { compileLexicon, type Lexicon } from "./lexicon/compile.ts";

/** Whatever reads a document and gives its claims. */
export interface Engine {
  readonly name: string;
  readonly lexicon: Lexicon;
  /** Trouble with the lexicon's lines; reading goes on without them. */
  readonly troubles: readonly Trouble[];
  /** Every claim a document makes, who makes it, and why the engine thinks so. Any text gives an answer. */
  analyse(document: Document): DocumentClaims;
}

/** The whole of Tawatur that needs no disk and no network: lexicon files (name → text) in, understanding out. */
export function createEngine(files: ReadonlyMap<string, string>): Engine {
  const lexicon = compileLexicon(files);
  const extract = createExtractor(lexicon);
  return {
    name: "rules",
    lexicon,
    troubles: lexicon.tables.flatMap((table) => table.troubles),
    analyse: extract,
  };
}
