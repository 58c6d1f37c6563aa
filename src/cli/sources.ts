import type { Command } from "commander";
import { troubleLine } from "../errors.ts";
import type { Document } from "../extract/claim.ts";
import { dayOf } from "../sources/day.ts";
import { readSources } from "../sources/read.ts";
import type { SourceTrouble } from "../sources/source-trouble.ts";
import { complain } from "./output.ts";
import { usage } from "./usage.ts";

export interface SourceOptions {
  readonly outlet?: string;
  readonly published?: string;
}

/** Adds the options that say what the reports themselves do not say. */
export function withSourceOptions(command: Command): Command {
  return command
    .option("--outlet <name>", "outlet of the reports that do not name theirs")
    .option(
      "--published <day>",
      "day of publication (2019-03-13) of the reports that do not say theirs, or «none»",
    );
}

/** Says a trouble in both languages, each on a line that begins with the file. */
export function complainOf(trouble: SourceTrouble): void {
  complain(troubleLine(trouble));
  complain(troubleLine({ ...trouble, says: trouble.saysArabic }));
}

/** The day that `--published` gives, null where it gives none. Throws where it is no day. */
export function publishedDay({ published }: SourceOptions): string | null {
  if (published === undefined || published === "none") return null;
  const day = dayOf(published);
  if (day !== null) return day;
  throw usage(
    `--published needs a day such as 2019-03-13, and «${published}» is none`,
    `الخيار ‎--published يحتاج يوماً مثل 2019-03-13، و«${published}» ليس كذلك`,
  );
}

/** Every report under the paths; troubles go to standard error and make the exit code 1, and reading goes on. */
export async function* reports(paths: readonly string[], options: SourceOptions): AsyncGenerator<Document> {
  publishedDay(options);
  const { outlet = null, published = null } = options;
  for await (const found of readSources(paths, { outlet, published }, process.stdin)) {
    if (found.kind === "document") yield found.document;
    else {
      process.exitCode = 1;
      complainOf(found.trouble);
    }
  }
}
