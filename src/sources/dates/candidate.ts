/**
 * Where a date of publication can be learnt from, surest first: a later one is believed only where no earlier one
 * speaks. The date of fetching is none of them.
 */
export const DATE_ORIGINS = [
  /** The user said so on the command line or in a column mapping. */
  "given",
  "front-matter",
  "manifest",
  /** A cell of a JSONL, CSV or XLSX row, or a message of a chat export. */
  "cell",
  /** schema.org `datePublished`. */
  "json-ld",
  /** `<meta>`: article:published_time, dc.date and the like. */
  "meta",
  /** `pubDate`, `published`, `dc:date` of a feed. */
  "feed",
  /** A `<time>` element of the article's head. */
  "time-element",
  /** A line of date in the text of the page: «الثلاثاء 13 آذار/مارس 2018». */
  "page-text",
  /** `/2018/03/13/` in the address. */
  "address",
  /** Dates inside PDF and DOCX files. */
  "file-properties",
  "file-name",
  /** `Last-Modified`: says at best when the page changed. */
  "last-modified",
] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A date that may be the one of publication, with where it was found. */
export interface DateCandidate {
  /** As it is written there. */
  readonly written: string;
  /** The ISO day that it means where it was published («2018-03-13»): the day as written, not turned into UTC. */
  readonly day: string;
  /** The whole ISO instant where an hour is written, else null. */
  readonly instant: string | null;
  readonly origin: DateOrigin;
  /** For people: «meta property=article:published_time», «column published». */
  readonly where: string;
  /** True for dates of a change («dateModified», `Last-Modified`): never believed before a date of publication. */
  readonly changed: boolean;
}
