import type { Command } from "commander";
import { gather } from "../../sources/gather.ts";
import { addAndRead } from "../../workspace/add.ts";
import { openFetcher } from "../../workspace/fetcher.ts";
import type { ItemResult } from "../../workspace/item-result.ts";
import { addLater } from "../../workspace/jobs/add-later.ts";
import { mappingFor } from "../../workspace/mapping.ts";
import { terminalMapping } from "../ask-mapping.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { complain, write } from "../output.ts";
import { progressOn } from "../progress.ts";
import { openReport } from "../report-file.ts";
import { outcomeSummary, resultLines } from "../result-lines.ts";
import { publishedDay, type SourceOptions, withSourceOptions } from "../sources.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

export interface AddOptions extends SourceOptions, WorkspaceOptions {
  readonly columns?: string;
  readonly report?: string;
  readonly quiet?: boolean;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly contact?: string;
  readonly later?: boolean;
  readonly lang?: Language;
}

/** `tawatur add PATH|URL…` */
export function addAdd(program: Command): void {
  const command = program
    .command("add")
    .description("keep reports in a workspace, and read them")
    .argument(
      "<path|url...>",
      "files, folders, globs, addresses or -: text, HTML, feeds, WARC, WACZ, ZIP, JSONL, CSV, XLSX, Telegram result.json, PDF, DOCX",
    )
    .option("--columns <mapping>", "what the columns of a table hold: text=Body,published=Date,outlet=Source")
    .option("--report <file>", "write what became of each report into this JSON file")
    .option("--quiet", "say only what is refused or changed, and the sum")
    .option("--allow-private", "fetch from private networks and this machine too")
    .option("--ignore-robots", "fetch what robots.txt asks to leave alone")
    .option("--contact <address>", "how the owners of servers can reach you: sent with each request")
    .option("--later", "keep the reports and leave the reading to «tawatur work» (PostgreSQL)")
    .addOption(languageOption());
  withWorkspaceOption(withSourceOptions(command)).action(add);
}

/** Keeps what the targets hold and reads it. What is refused makes the exit code 1. */
export async function add(targets: readonly string[], options: AddOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  publishedDay(options);
  const workspace = await openFrom(options);
  const report = openReport(options.report);
  const progress = progressOn(process.stderr, !process.stdout.isTTY);
  const fetcher = openFetcher({
    allowPrivate: options.allowPrivate === true,
    ignoreRobots: options.ignoreRobots === true,
    contact: options.contact ?? null,
  });
  const counts = new Map<ItemResult["outcome"], number>();
  let read = { documents: 0, claims: 0 };
  const tell = (): void => progress.tell(outcomeSummary(counts, read, language));
  try {
    const sources = gather(targets, {
      outlet: options.outlet ?? null,
      published: options.published ?? null,
      mapping: mappingFor(workspace, options.columns ?? null, terminalMapping(language)),
      standardInput: process.stdin,
      fetch: fetcher.fetch,
      now: workspace.now,
    });
    const onResult = async (result: ItemResult): Promise<void> => {
      counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
      report.put(result);
      if (result.outcome === "refused") process.exitCode = 1;
      const lines = resultLines(result, language);
      if (result.outcome === "refused" || result.outcome === "noted")
        for (const line of lines) complain(line);
      else if (!options.quiet || result.outcome === "new-version") await write(`${lines.join("\n")}\n`);
      tell();
    };
    if (options.later) await addLater(workspace, sources, onResult);
    else
      read = await addAndRead(workspace, sources, {
        result: onResult,
        reading: (soFar) => {
          read = soFar;
          tell();
        },
      });
    progress.end();
    report.end({ ...Object.fromEntries(counts), read: read.documents, claims: read.claims });
    await write(`${outcomeSummary(counts, read, language)}\n`);
  } finally {
    progress.end();
    await fetcher.close();
    await workspace.close();
  }
}
