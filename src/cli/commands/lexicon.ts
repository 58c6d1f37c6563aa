import type { Command } from "commander";
import { addLexiconCheck } from "./lexicon-check.ts";
import { addLexiconShow } from "./lexicon-show.ts";
import { addLexiconSort } from "./lexicon-sort.ts";
import { addLexiconUnknown } from "./lexicon-unknown.ts";

/** `tawatur lexicon check|sort|show|unknown` */
export function addLexicon(program: Command): void {
  const lexicon = program
    .command("lexicon")
    .description("check, sort and ask the lexicon; find words it does not know");
  addLexiconCheck(lexicon);
  addLexiconSort(lexicon);
  addLexiconShow(lexicon);
  addLexiconUnknown(lexicon);
}
