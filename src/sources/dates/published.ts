import type { DateOrigin } from "./candidate.ts";

/** The day of publication that is believed, and where it was found. */
export interface Published {
  /** ISO day. */
  readonly day: string;
  /** ISO instant, null where no hour or no zone is written. */
  readonly instant: string | null;
  readonly origin: DateOrigin;
  readonly where: string;
}

/** Dates that contradict the one that is believed. */
export interface DateConflict {
  readonly says: string;
  readonly saysArabic: string;
  /** All days that are said, the believed one first, each once. */
  readonly days: readonly string[];
}

/** What a report's dates come to. */
export interface ChosenDate {
  readonly published: Published | null;
  readonly conflict: DateConflict | null;
}
