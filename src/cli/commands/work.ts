import { type Command, InvalidArgumentError } from "commander";
import { refusal } from "../../workspace/jobs/open-batches.ts";
import { prepare } from "../../workspace/jobs/prepare.ts";
import { needsPostgres } from "../../workspace/jobs/queue.ts";
import { work as workOn } from "../../workspace/jobs/work.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { complain, write } from "../output.ts";
import { progressOn } from "../progress.ts";
import { stopSignal } from "../stop-signal.ts";
import { summary } from "../words.ts";
import { openFrom, type WorkspaceOptions, whereFrom, withWorkspaceOption } from "../workspace-option.ts";

export interface WorkCommandOptions extends WorkspaceOptions {
  readonly once?: boolean;
  readonly threads?: number;
  readonly replace?: boolean;
  readonly again?: boolean;
  readonly lang?: Language;
}

/** `tawatur work` */
export function addWork(program: Command): void {
  const command = program
    .command("work")
    .description("read what waits in the queue of a PostgreSQL workspace, beside any number of other workers")
    .option("--once", "end when the queue is empty, instead of waiting for more")
    .option("--threads <number>", "threads that read (by default one for each processor)", threadsOf)
    .option("--replace", "take over what waits for another version of the program or word list")
    .option("--again", "try once more what could not be read")
    .addOption(languageOption());
  withWorkspaceOption(command).action(work);
}

/** The most threads that can be meant. */
const MOST_THREADS = 256;

function threadsOf(given: string): number {
  const threads = Number(given);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new InvalidArgumentError(`a whole number from 1 to ${MOST_THREADS} is meant`);
  return threads;
}

/** Reads batches until it is told to stop or, with `--once`, until none is left. What was left to others makes the exit code 1. */
export async function work(options: WorkCommandOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  const says = (one: { readonly says: string; readonly saysArabic: string }): void =>
    complain(language === "ar" ? one.saysArabic : one.says);
  const where = whereFrom(options);
  // Before opening: a workspace that is opened is made.
  if (!where.databaseUrl) throw needsPostgres(where.folder);
  const workspace = await openFrom(options);
  const progress = progressOn(process.stderr);
  const stop = stopSignal();
  try {
    await prepare(workspace, { replace: options.replace === true, again: options.again === true });
    let refused = false;
    const read = await workOn(
      workspace,
      { untilEmpty: options.once === true, threads: options.threads, signal: stop.signal },
      {
        batch: (outcome, soFar) => {
          progress.tell(summary(soFar.documents, soFar.claims, language));
          if (outcome.kind === "failed") says(couldNotRead(outcome));
        },
        refused: (others) => {
          refused = true;
          says(refusal(others, workspace.fingerprint));
        },
        trouble: (error) =>
          says({ says: error.message, saysArabic: "arabic" in error ? String(error.arabic) : error.message }),
      },
    );
    progress.end();
    await write(`${summary(read.documents, read.claims, language)}\n`);
    if (refused && read.documents === 0) process.exitCode = 1;
  } finally {
    stop.end();
    progress.end();
    await workspace.close();
  }
}

function couldNotRead({ name, reason }: { readonly name: string; readonly reason: string }) {
  return {
    says: `${name}  could not be read (${reason}); after some tries it goes to the dead letters, which «tawatur status» shows`,
    saysArabic: `${name}  تعذّرت قراءته (${reason})؛ وبعد محاولات يوضع جانباً، ويعرضه الأمر tawatur status`,
  };
}
