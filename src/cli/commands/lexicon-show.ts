import type { Command } from "commander";
import { compileLexicon } from "../../lexicon/compile.ts";
import { Reader } from "../../lexicon/read.ts";
import { readLexiconFiles } from "../../open-engine.ts";
import { tokenise } from "../../text/tokenise.ts";
import { type LexiconOptions, withLexiconOption } from "../lexicon-folder.ts";
import { write } from "../output.ts";

/** `tawatur lexicon show WORD` */
export function addLexiconShow(lexicon: Command): void {
  const command = lexicon
    .command("show")
    .description("show which lines know a word or a phrase")
    .argument("<word...>", "the word as a report has it");
  withLexiconOption(command).action(show);
}

async function show(words: readonly string[], options: LexiconOptions): Promise<void> {
  const tokens = tokenise(words.join(" "));
  const readings = new Reader(compileLexicon(readLexiconFiles(options.lexicon))).read(tokens);
  for (const { entry, from, to, prefix, article, suffix } of readings) {
    const surface = tokens
      .slice(from, to)
      .map((token) => token.folded)
      .join(" ");
    const cuts = [prefix && `${prefix}-`, article && "ال-", suffix && `-${suffix}`].filter(Boolean).join(" ");
    const meaning = [entry.name, entry.english].filter((part) => part !== "").join(" · ");
    await write(
      `${entry.file}:${entry.line}  ${entry.id}  ${entry.tag} ${entry.kind}  «${surface}»${cuts && ` (${cuts})`}  ${meaning}\n`,
    );
  }
  if (readings.length > 0) return;
  await write(`no line knows «${words.join(" ")}»\n`);
  process.exitCode = 1;
}
