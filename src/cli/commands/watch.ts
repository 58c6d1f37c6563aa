import { setTimeout as pause } from "node:timers/promises";
import type { Command } from "commander";
import { TawaturError } from "../../errors.ts";
import type { Sourced } from "../../sources/item.ts";
import { dropFeed } from "../../store/feeds.ts";
import type { Moved } from "../../store/incidents.ts";
import { addAndRead } from "../../workspace/add.ts";
import { openFetcher } from "../../workspace/fetcher.ts";
import type { ItemResult } from "../../workspace/item-result.ts";
import { relink } from "../../workspace/relink.ts";
import { pollDue, type WatchedFeed, watchedFeeds, watchFeed } from "../../workspace/watch.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { flat } from "../flat.ts";
import { type Language, languageOption, systemLanguage } from "../language.ts";
import { complain, write } from "../output.ts";
import { outcomeSummary, resultLines } from "../result-lines.ts";
import { openFrom, type WorkspaceOptions, withWorkspaceOption } from "../workspace-option.ts";

interface WatchOptions extends WorkspaceOptions {
  readonly once?: boolean;
  readonly list?: boolean;
  readonly drop?: boolean;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
  readonly lang?: Language;
}

/** `tawatur watch [URL…]` */
export function addWatch(program: Command): void {
  const command = program
    .command("watch")
    .description("poll the feeds of a workspace and keep what is new")
    .argument("[url...]", "feeds to add")
    .option("--once", "poll what is due, and end")
    .option("--list", "show the feeds, and end")
    .option("--drop", "poll the given feeds no more, and end; what came from them stays")
    .option("--allow-private", "fetch from private networks and this machine too")
    .option("--contact <address>", "how the owners of servers can reach you: sent with each request")
    .addOption(languageOption());
  withWorkspaceOption(command).action(watch);
}

/** The longest that is slept before the feeds are looked at again, in milliseconds: another process may have added one. */
const LONGEST_SLEEP = 60_000;

async function watch(addresses: readonly string[], options: WatchOptions): Promise<void> {
  const language = options.lang ?? systemLanguage();
  for (const address of addresses)
    if (!/^https?:\/\//i.test(address))
      throw new TawaturError(
        "usage",
        `«${address}» is no address of a feed: it must begin with http:// or https://`,
        `«${address}» ليس عنوان خلاصة: يجب أن يبدأ بـ http:// أو https://`,
      );
  const workspace = await openFrom(options);
  const fetcher = openFetcher({
    allowPrivate: options.allowPrivate === true,
    ignoreRobots: false,
    contact: options.contact ?? null,
  });
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    if (options.drop)
      for (const address of addresses) await dropFeed(workspace.database, address, workspace.now());
    else for (const address of addresses) await watchFeed(workspace, address);
    if (options.list || options.drop) {
      for (const feed of await watchedFeeds(workspace)) await write(`${feedLine(feed, language)}\n`);
      return;
    }
    for (;;) {
      await round(workspace, fetcher, language, stopping.signal);
      if (options.once || stopping.signal.aborted) return;
      await pause(await untilNext(workspace), undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
    }
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    await fetcher.close();
    await workspace.close();
  }
}

/** Polls what is due, keeps and reads what came, and says so. */
async function round(
  workspace: Workspace,
  fetcher: ReturnType<typeof openFetcher>,
  language: Language,
  stopping: AbortSignal,
): Promise<void> {
  const options = { outlet: null, published: null, now: workspace.now };
  for await (const { feed, poll, sourced, settle } of pollDue(workspace, fetcher.visitor, options)) {
    const counts = new Map<ItemResult["outcome"], number>();
    const read = await addAndRead(workspace, each(sourced), {
      result: async (result) => {
        counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1);
        if (result.outcome === "already-there") return;
        const lines = resultLines(result, language);
        if (result.outcome === "refused" || result.outcome === "noted")
          for (const line of lines) complain(line);
        else await write(`${lines.join("\n")}\n`);
      },
      reading: () => {},
    });
    if (read.documents > 0) await write(`${movedLine(await movedBy(workspace), language)}\n`);
    const state = await settle();
    const what =
      poll.outcome.kind === "unchanged" ? unchanged(language) : outcomeSummary(counts, read, language);
    await write(`${flat(state.title ?? feed.address)}  ${what}  ${next(state.nextPollAt, language)}\n`);
    if (stopping.aborted) return;
  }
}

async function movedBy(workspace: Workspace): Promise<Moved> {
  return (await relink(workspace)).moved;
}

/** Which incidents are new, which have changed and which are gone, by their ids. */
function movedLine({ added, changed, gone }: Moved, language: Language): string {
  const parts: readonly (readonly [string, string, readonly string[]])[] = [
    ["new", "جديدة", added],
    ["moved", "تغيّرت", changed],
    ["gone", "زالت", gone],
  ];
  const told = parts
    .filter(([, , ids]) => ids.length > 0)
    .map(([english, arabic, ids]) => `${language === "ar" ? arabic : english}: ${ids.join(" ")}`);
  if (told.length === 0) return language === "ar" ? "لم تتغيّر أي حادثة" : "no incident moved";
  return `${language === "ar" ? "الحوادث" : "incidents"}  ${told.join("  ")}`;
}

async function* each(list: readonly Sourced[]): AsyncGenerator<Sourced> {
  yield* list;
}

async function untilNext(workspace: Workspace): Promise<number> {
  const now = Date.parse(workspace.now());
  const waits = (await watchedFeeds(workspace))
    .filter(({ state }) => !state.gone)
    .map(({ state }) => Date.parse(state.nextPollAt) - now);
  return Math.max(0, Math.min(LONGEST_SLEEP, ...waits));
}

function feedLine({ address, state }: WatchedFeed, language: Language): string {
  const trouble = state.lastTrouble;
  const ill = trouble === null ? "" : `  ! ${flat(language === "ar" ? trouble.saysArabic : trouble.says)}`;
  const when = state.gone ? (language === "ar" ? "أُغلقت" : "gone") : next(state.nextPollAt, language);
  return `${address}  ${flat(state.title ?? "")}  ${when}${ill}`;
}

function next(at: string, language: Language): string {
  return language === "ar" ? `الموعد التالي: ${at}` : `next: ${at}`;
}

function unchanged(language: Language): string {
  return language === "ar" ? "لا جديد" : "nothing new";
}
