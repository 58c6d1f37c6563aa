import { MANIFEST } from "./manifest.ts";

/** The endings of files that are read out of folders; behind each, «.gz» may stand. */
const READABLE =
  /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json|csv|tsv|xlsx|docx|pdf|rss|atom|rdf|xml|warc|wacz|zip)(?:\.gz)?$/i;

/** Files that tell of a folder's other files. */
const ABOUT = /^(?:readme|license|licence|notice|changelog|contributing)(?:\.[a-z]{2})?(?:\.(?:md|txt))?$/i;

/** True for the name of a file that is read where a whole folder is given. */
export function isReadableName(name: string): boolean {
  return READABLE.test(name) && !name.startsWith(".") && name !== MANIFEST && !ABOUT.test(name);
}
