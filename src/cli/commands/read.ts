import { type Command, Option } from "commander";
import { recordOf } from "../../exports/record-of.ts";
import { openEngine } from "../../open-engine.ts";
import { type Folder, openFolder } from "../folder.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { layoutFor } from "../layout.ts";
import { complain, write, writeAll } from "../output.ts";
import { FORMATS, type Format, printerFor } from "../printers.ts";
import { progressOn } from "../progress.ts";
import { reports, type SourceOptions, withSourceOptions } from "../sources.ts";
import { summary } from "../words.ts";

export interface ReadOptions extends SourceOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly lang?: Language;
  readonly reasons?: boolean;
}

/** `tawatur read PATH…` */
export function addRead(program: Command): void {
  const command = program
    .command("read")
    .description("print every claim of the given reports")
    .argument("<path...>", "files (.txt, .jsonl, .jsonl.gz), folders, globs, or - for standard input")
    .addOption(new Option("--format <format>", "how to print (a table by default)").choices(FORMATS))
    .option("--out <folder>", "write one <name>.json a report into this folder")
    .option("--reasons", "with the tree of reasons of every claim (JSON formats)")
    .addOption(languageOption());
  withSourceOptions(command).action(read);
}

/** Reads the reports under `paths` and prints or writes their claims. Troubles make the exit code 1. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  const folder = options.out === undefined ? null : openFolder(options.out);
  const engine = openEngine();
  const format = options.format ?? (folder ? null : "table");
  const printer = format && printerFor(format, layoutFor(process.stdout, language), options.reasons === true);
  // A table on the terminal shows by itself how far the work is; a progress line would stand between its lines.
  const progress = progressOn(process.stderr, !(printer && process.stdout.isTTY));
  let count = 0;
  let claims = 0;
  if (printer) await write(printer.head);
  for await (const document of reports(paths, options)) {
    const found = engine.analyse(document);
    count++;
    claims += found.claims.length;
    if (printer) await writeAll(printer.report(document, found));
    if (folder) put(folder, recordOf(document, found, options.reasons));
    progress.tell(summary(count, claims, language));
  }
  if (printer) await write(printer.tail(count));
  progress.end();
  if (process.stderr.isTTY || (folder && !printer)) complain(summary(count, claims, language));
}

function put(folder: Folder, record: ReturnType<typeof recordOf>): void {
  if (folder.put(record) !== null) return;
  process.exitCode = 1;
  complain(`${record.doc}  another report of this name was written already: give each its own name`);
  complain(`${record.doc}  كُتب تقرير آخر بهذا الاسم: أعطِ كل تقرير اسماً`);
}
