import type { Input } from "../input.ts";
import type { Metadata } from "../metadata.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import type { EntryFacts } from "./feed-entry.ts";
import type { WaitingPage } from "./feed-state.ts";
import { type FetchTrouble, plainTrouble } from "./fetched.ts";
import { inputOfFetched } from "./input-of-fetched.ts";
import type { Visitor } from "./visit.ts";

/** The page of an entry; what the entry itself says, its date among it, stands beside it. */
export interface PolledPage {
  readonly entry: EntryFacts;
  readonly input: Input;
}

/** How often a page is tried before the entry's summary has to do. */
const TRIES = 3;

/**
 * The pages of the first `most` entries. A page that cannot be had now waits for the next poll, and with it all others
 * of its host; one that cannot be had at all is told as a warning, for the feed's summary is there all the same.
 */
export async function fetchPages(
  visitor: Visitor,
  wanted: readonly WaitingPage[],
  most: number,
  known: readonly Metadata[],
): Promise<{
  readonly pages: readonly PolledPage[];
  readonly waiting: readonly WaitingPage[];
  readonly troubles: readonly SourceTrouble[];
}> {
  const pages: PolledPage[] = [];
  const waiting: WaitingPage[] = [];
  const troubles: SourceTrouble[] = [];
  const closed = new Set<string>();
  let asked = 0;
  for (const page of wanted) {
    const { entry, tries } = page;
    const host = URL.parse(entry.url ?? "")?.host ?? "";
    if (asked >= most || closed.has(host)) {
      waiting.push(page);
      continue;
    }
    asked++;
    const got = await visitor.visit(entry.url ?? "");
    if (!("code" in got)) {
      pages.push({ entry, input: inputOfFetched(got, known) });
      troubles.push(...got.warnings);
      continue;
    }
    troubles.push({ ...plainTrouble(got), warning: true });
    if (!isTemporary(got)) continue;
    closed.add(host);
    if (tries + 1 < TRIES) waiting.push({ entry, tries: tries + 1 });
  }
  return { pages, waiting, troubles };
}

/** Whether asking again later may help. */
function isTemporary({ code, response }: FetchTrouble): boolean {
  if (code === "timeout" || code === "unreachable" || code === "damaged") return true;
  const status = response?.status ?? 0;
  return code === "http-status" && (status >= 500 || status === 429 || status === 408);
}
