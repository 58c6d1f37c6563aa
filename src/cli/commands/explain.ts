import { statSync } from "node:fs";
import type { Command } from "commander";
import type { Document } from "../../extract/claim.ts";
import { printClaim } from "../../extract/print.ts";
import { printReasons } from "../../extract/print-reasons.ts";
import { openEngine } from "../../open-engine.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { isolate, type Layout, layoutFor, line } from "../layout.ts";
import { write } from "../output.ts";
import { publishedDay, reports, type SourceOptions, withSourceOptions } from "../sources.ts";

interface ExplainOptions extends SourceOptions {
  readonly lang?: Language;
}

/** `tawatur explain "…"` or `tawatur explain FILE` */
export function addExplain(program: Command): void {
  const command = program
    .command("explain")
    .description("show why: the tree of reasons of every claim, with rule, words and lexicon line")
    .argument("<text-or-path...>", "a sentence in quotation marks, files, or - for standard input")
    .addOption(languageOption());
  withSourceOptions(command).action(explain);
}

async function explain(given: readonly string[], options: ExplainOptions): Promise<void> {
  const engine = openEngine();
  const layout = layoutFor(process.stdout, options.lang ?? systemLanguage());
  if (given.every(isPath) || given.some(isFileName)) {
    for await (const document of reports(given, options)) await write(explained(document));
    return;
  }
  const published = publishedDay(options);
  const text = given.join(" ");
  await write(explained({ name: "text", text, outlet: options.outlet ?? null, published, url: null }));

  function explained(document: Document): string {
    const { claims, troubles } = engine.analyse(document);
    const empty = layout.language === "ar" ? "لا ادعاءات" : "nothing";
    const lines = claims.flatMap((claim) => [
      `${claim.id} ${printClaim(claim)}`,
      ...printReasons(claim.because, document.text),
    ]);
    const shown = lines.length > 0 ? lines : [empty];
    const said = troubles.map(
      (trouble) => `! ${layout.language === "ar" ? trouble.saysArabic : trouble.says}`,
    );
    const head = document.name === "text" ? [] : ["", document.name];
    return `${[...head, ...shown, ...said].map((one) => row(one, layout)).join("\n")}\n`;
  }
}

/** True for what is there on the disk. */
function isPath(given: string): boolean {
  if (given === "-") return true;
  try {
    return statSync(given, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** True for what can only be meant as a file or a pattern of files, whether it is there or not. */
function isFileName(given: string): boolean {
  return /^\S+\.(?:txt|jsonl|jsonl\.gz)$/.test(given);
}

/** Keeps the indent outside the isolate, so that the tree's steps show on the right side. */
function row(text: string, layout: Layout): string {
  const words = text.trimStart();
  return line(text.slice(0, text.length - words.length) + isolate(words, layout), layout);
}
