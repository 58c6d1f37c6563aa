import type { Metadata } from "../metadata.ts";
import type { ReadFeedEntries } from "./feed-entry.ts";
import type { Visitor } from "./visit.ts";

/** What polling needs from outside. */
export interface PollDeps {
  readonly visitor: Visitor;
  readonly readEntries: ReadFeedEntries;
  /** What is known of all reports of this feed, such as their outlet. */
  readonly known?: readonly Metadata[];
  /** Pages of articles that are fetched at most. */
  readonly pages?: number;
}
