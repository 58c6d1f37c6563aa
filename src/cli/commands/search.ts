import { type Command, InvalidArgumentError, Option } from "commander";
import { KINDS, MODALITIES } from "../../extract/kinds.ts";
import { searchClaims } from "../../store/search/search-claims.ts";
import { searchDocuments } from "../../store/search/search-documents.ts";
import { nameOf } from "../../workspace/name-of.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { layoutFor } from "../layout.ts";
import { write } from "../output.ts";
import { type SearchOptions, searchFrom } from "../search-options.ts";
import { claimPage, documentPage } from "../search-page.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

interface Options extends SearchOptions, WorkspaceOptions {
  readonly in: "claims" | "documents";
  readonly format: "table" | "json";
  readonly lang?: Language;
}

const HELP = `
Words are found with and without what is joined to them: باغوز finds «وبالباغوز». «…» or "…" asks for words that stand
next to each other, a word in them alone for it just as it is written; -word for reports without it. Several values of
one option: any of them. Parties and places: an id of the lexicon, or an Arabic or English name.

Examples:
  tawatur search باغوز
  tawatur search '«غارة جوية» -حلب' --kind killed --min 10
  tawatur search --actor isis --place syria --from 2018-01-01 --to 2018-12-31 --facets
  tawatur search --in documents هدنة --outlet "BBC Arabic" --format json`;

/** `tawatur search [QUERY]` */
export function addSearch(program: Command): void {
  const many = (value: string, before: readonly string[] = []): string[] => [...before, value];
  const option = (flags: string, says: string) => new Option(flags, says);
  const command = program
    .command("search")
    .description("look for claims or reports in a workspace, by words and by every slot")
    .argument("[query...]", "words, «phrases», -words that must not be there")
    .addOption(option("--in <what>", "what to look for").choices(["claims", "documents"]).default("claims"))
    .addOption(option("--kind <kind>", `kind of claim: ${KINDS.join(", ")}`).argParser(oneOf(KINDS)))
    .option("--actor <party>", "who did it", many)
    .option("--target <party>", "who suffered it", many)
    .option("--party <party>", "who did or suffered it", many)
    .option("--via <outlet>", "through whom it came", many)
    .option("--place <place>", "where: the place and everything inside it", many)
    .option("--from <day>", "happened on this day or later (2018-03-01)", day)
    .option("--to <day>", "happened on this day or earlier", day)
    .option("--published-from <day>", "published on this day or later", day)
    .option("--published-to <day>", "published on this day or earlier", day)
    .option("--min <number>", "at least so many", number)
    .option("--max <number>", "at most so many", number)
    .option("--speaker <body>", "who says it: a body of the lexicon, or words of the speaker", many)
    .option("--outlet <name>", "whose report it is", many)
    .addOption(
      option("--modality <modality>", `how it is said: ${MODALITIES.join(", ")}`).argParser(
        oneOf(MODALITIES),
      ),
    )
    .option("--weapon <weapon>", "by what means", many)
    .option("--confidence <number>", "at least so certain, 0 to 1", share)
    .option("--accepted", "only what a person accepted")
    .option("--corrected", "only what a person corrected")
    .option("--language <code>", "language of the report", many)
    .addOption(
      option("--order <order>", "by day of publication").choices(["newest", "oldest"]).default("newest"),
    )
    .option("--facets", "count what is found by kind, party, place, outlet, month …")
    .option("--limit <number>", "how many are shown, 0 to 1000", limit, 20)
    .option("--after <cursor>", "the next page: what the page before named at its end")
    .addOption(option("--format <format>", "how to print").choices(["table", "json"]).default("table"))
    .addOption(languageOption())
    .addHelpText("after", HELP);
  withWorkspaceOption(command).action(search);
}

async function search(words: readonly string[], options: Options): Promise<void> {
  const workspace = await openFrom(options);
  try {
    const asked = searchFrom(workspace, words.join(" "), options);
    const language = options.lang ?? systemLanguage();
    const layout = layoutFor(process.stdout, language);
    const named = (id: string): string => nameOf(workspace.engine().lexicon, id, language);
    const json = (found: unknown): string => `${JSON.stringify(found, null, 2)}\n`;
    if (options.in === "documents") {
      const found = await searchDocuments(workspace.database, asked);
      await write(options.format === "json" ? json(found) : documentPage(found, layout, named));
    } else {
      const found = await searchClaims(workspace.database, asked);
      await write(options.format === "json" ? json(found) : claimPage(found, layout, named));
    }
  } finally {
    await workspace.close();
  }
}

function oneOf(choices: readonly string[]) {
  return (value: string, before: readonly string[] = []): string[] => {
    if (choices.includes(value)) return [...before, value];
    throw new InvalidArgumentError(`it must be one of ${choices.join(", ")}.`);
  };
}

function day(value: string): string {
  const is = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  if (is && new Date(value).toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError("it must be a day like 2018-03-01.");
}

function number(value: string): number {
  const read = Number(value);
  if (value.trim() !== "" && Number.isFinite(read) && read >= 0) return read;
  throw new InvalidArgumentError("it must be a number from 0 up.");
}

function share(value: string): number {
  const read = number(value);
  if (read <= 1) return read;
  throw new InvalidArgumentError("it must be a number from 0 to 1.");
}

function limit(value: string): number {
  const read = Number(value);
  if (Number.isInteger(read) && read >= 0 && read <= 1000) return read;
  throw new InvalidArgumentError("it must be a whole number from 0 to 1000.");
}
