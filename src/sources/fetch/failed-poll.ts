import type { SourceTrouble } from "../source-trouble.ts";
import type { PollOutcome } from "./feed-state.ts";
import type { FetchTrouble } from "./fetched.ts";
import { retryAfter } from "./interval.ts";
import type { Poll } from "./poll.ts";

/** A poll that failed. `got`: why there was no answer that can be read, null where the answer was no feed; `now`: when. */
export function failed(trouble: SourceTrouble, got: FetchTrouble | null, now: Date): Poll {
  const response = got?.response ?? null;
  // A redirect for the time being to a page that is gone says nothing of the feed itself.
  const own = response?.redirects.length === 0 || got?.movedTo === response?.redirects.at(-1);
  const gone = response?.status === 410 && own;
  const wait = response === null ? null : retryAfter(response.headers, now);
  const outcome: PollOutcome = { kind: "failed", trouble, gone, retryAfter: wait };
  return { outcome, feed: null, fresh: [], pages: [], troubles: [trouble] };
}
