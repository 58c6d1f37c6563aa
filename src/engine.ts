import type { Trouble } from "./errors.ts";
import type { Document, DocumentClaims } from "./extract/claim.ts";
import { createExtractor } from "./extract/extract.ts";
import { weigh } from "./extract/scorer/scorer.ts";
import { readWeights } from "./extract/scorer/weights.ts";
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

/**
 * The whole of Tawatur that needs no disk and no network: lexicon files (name → text) in, understanding out. `weights`:
 * the text of `learned/weights.tsv`; without it the rules alone decide.
 */
export function createEngine(files: ReadonlyMap<string, string>, weights: string | null = null): Engine {
  const lexicon = compileLexicon(files);
  const learned = weights === null ? null : readWeights(weights);
  const extract = createExtractor(lexicon, learned ? (drafts) => weigh(drafts, learned) : undefined);
  return {
    name: learned ? "rules and weights" : "rules",
    lexicon,
    troubles: lexicon.tables.flatMap((table) => table.troubles),
    analyse: extract,
  };
}
