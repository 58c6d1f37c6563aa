import { statSync } from "node:fs";
import type { Command } from "commander";
import { LEXICON_FOLDER } from "../open-engine.ts";
import { usage } from "./usage.ts";

export interface LexiconOptions {
  readonly lexicon: string;
}

/** Adds the option that names another folder of lexicon files. */
export function withLexiconOption(command: Command): Command {
  return command.option("--lexicon <folder>", "another folder of lexicon files", checked, LEXICON_FOLDER);
}

function checked(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw usage(`there is no folder ${folder}`, `لا مجلد باسم ${folder}`);
}
