import { type Command, InvalidArgumentError } from "commander";
import { compileLexicon } from "../../lexicon/compile.ts";
import { unknownWords } from "../../lexicon/unknown.ts";
import { readLexiconFiles } from "../../open-engine.ts";
import { type LexiconOptions, withLexiconOption } from "../lexicon-folder.ts";
import { write } from "../output.ts";
import { progressOn } from "../progress.ts";
import { reports } from "../sources.ts";

interface UnknownOptions extends LexiconOptions {
  readonly top: number;
}

const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError("it must be a whole number above 0.");
  return number;
};

/** `tawatur lexicon unknown PATH…` */
export function addLexiconUnknown(lexicon: Command): void {
  const command = lexicon
    .command("unknown")
    .description(
      "list, by frequency, the words near numbers, triggers and reporting verbs that no line knows",
    )
    .argument("<path...>", "files, folders, globs, or - for standard input")
    .option("--top <number>", "how many words at most", positive, 300);
  withLexiconOption(command).action(unknown);
}

async function unknown(paths: readonly string[], { lexicon, top }: UnknownOptions): Promise<void> {
  const files = readLexiconFiles(lexicon);
  const words = unknownWords(compileLexicon(files), files);
  const progress = progressOn(process.stderr);
  let count = 0;
  for await (const { text } of reports(paths, { published: "none" })) {
    words.add(text);
    progress.tell(`${++count}`);
  }
  progress.end();
  for (const { word, count: times, example } of words.list().slice(0, top))
    await write(`${times}\t${word}\t${example}\n`);
}
