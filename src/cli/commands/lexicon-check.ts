import { join, relative } from "node:path";
import type { Command } from "commander";
import { createEngine } from "../../engine.ts";
import { troubleLine } from "../../errors.ts";
import { usesIn } from "../../evaluate/uses.ts";
import { KINDS } from "../../extract/kinds.ts";
import { checkLexicon } from "../../lexicon/check.ts";
import { readLexiconFiles } from "../../open-engine.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { type LexiconOptions, withLexiconOption } from "../lexicon-folder.ts";
import { write } from "../output.ts";

/** `tawatur lexicon check` */
export function addLexiconCheck(lexicon: Command): void {
  const command = lexicon
    .command("check")
    .description("say what is wrong with the lexicon's lines, and what to do")
    .addOption(languageOption());
  withLexiconOption(command).action(check);
}

async function check(options: LexiconOptions & { readonly lang?: Language }): Promise<void> {
  const arabic = (options.lang ?? systemLanguage()) === "ar";
  const files = readLexiconFiles(options.lexicon);
  const troubles = checkLexicon(files, new Set(KINDS), usesIn(createEngine(files)));
  const folder = relative(process.cwd(), options.lexicon) || ".";
  for (const trouble of troubles) {
    const says = arabic ? trouble.saysArabic : trouble.says;
    await write(`${troubleLine({ ...trouble, file: join(folder, trouble.file), says })}\n`);
  }
  const many = troubles.length;
  await write(
    arabic
      ? `${files.size} ملفاً، ${many} خللاً\n`
      : `${files.size} files, ${many} ${many === 1 ? "trouble" : "troubles"}\n`,
  );
  if (many > 0) process.exitCode = 1;
}
