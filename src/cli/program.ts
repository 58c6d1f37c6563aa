import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addAdd } from "./commands/add.ts";
import { addBackup } from "./commands/backup.ts";
import { addEvaluate } from "./commands/evaluate.ts";
import { addExplain } from "./commands/explain.ts";
import { addIncident } from "./commands/incident.ts";
import { addIncidents } from "./commands/incidents.ts";
import { addLexicon } from "./commands/lexicon.ts";
import { addOrigins } from "./commands/origins.ts";
import { addRead } from "./commands/read.ts";
import { addSearch } from "./commands/search.ts";
import { addStart } from "./commands/start.ts";
import { addStatus } from "./commands/status.ts";
import { addVerify } from "./commands/verify.ts";
import { addWatch } from "./commands/watch.ts";
import { addWork } from "./commands/work.ts";

const HELP = `
Examples:
  tawatur read reports/                          a table of every claim
  tawatur read reports/ --format csv > claims.csv
  tawatur read news.jsonl.gz --out claims/       a JSON file for each report
  tawatur explain "مقتل خمسة مدنيين في غارة جوية على حلب"
  tawatur lexicon show اشتباكات

Exit codes: 0 all went well; 1 something given could not be read (the rest was); 2 the call itself is wrong.`;

/** The whole command line; wrong calls throw with commander's code. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  const program = new Command("tawatur")
    .description(
      "Reads Arabic news reports of armed conflict and prints every claim: who did what to whom, how many, where, when, and who said so. يقرأ أخبار النزاعات ويستخرج كل ما تدّعيه ومن قاله.",
    )
    .version(version)
    .addHelpText("after", HELP)
    .showSuggestionAfterError(true)
    .exitOverride();
  addRead(program);
  addAdd(program);
  addWatch(program);
  addSearch(program);
  addIncidents(program);
  addIncident(program);
  addOrigins(program);
  addStatus(program);
  addVerify(program);
  addBackup(program);
  addWork(program);
  addExplain(program);
  addEvaluate(program);
  addLexicon(program);
  addStart(program);
  for (const command of everyCommand(program)) command.exitOverride().showSuggestionAfterError(true);
  return program;
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...everyCommand(child)]);
}
