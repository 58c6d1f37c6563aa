import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { sortLexiconFile } from "../../lexicon/sort.ts";
import { readLexiconFiles } from "../../open-engine.ts";
import { type LexiconOptions, withLexiconOption } from "../lexicon-folder.ts";
import { write } from "../output.ts";

/** `tawatur lexicon sort` */
export function addLexiconSort(lexicon: Command): void {
  const command = lexicon.command("sort").description("put the lines of every file in order of id");
  withLexiconOption(command).action(async ({ lexicon: folder }: LexiconOptions) => {
    for (const [name, text] of readLexiconFiles(folder)) {
      const sorted = sortLexiconFile(text);
      if (sorted === text) continue;
      writeFileSync(join(folder, name), sorted);
      await write(`${name}\n`);
    }
  });
}
