import { createTwoFilesPatch } from "diff";
import type { SourceTrouble } from "../sources/source-trouble.ts";
import type { Added, NewDocument } from "../store/new-document.ts";

/** What became of one thing that was given to `add`; said only once it is on the disk. */
export type ItemResult = KeptItem | RefusedItem;

/** A report that is kept now, or was before. */
export interface KeptItem {
  readonly outcome: "added" | "already-there" | "new-version";
  readonly name: string;
  /** The title, or the first words of the text. */
  readonly title: string;
  /** Code of the document. */
  readonly document: string;
  readonly version: number;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Where the day of publication was found. */
  readonly publishedFrom: string | null;
  /** Why the dates that were found cannot all be right. */
  readonly conflict: { readonly says: string; readonly saysArabic: string } | null;
  readonly language: string | null;
  /** For a new version: what changed, as a unified diff. */
  readonly diff: string | null;
  readonly warnings: readonly SourceTrouble[];
}

/** Something that is not kept, and why; or, as «noted», a remark on what is (pictures in an archive that were passed over). */
export interface RefusedItem {
  readonly outcome: "refused" | "noted";
  readonly name: string;
  readonly trouble: SourceTrouble;
}

/** The longest title shown, in letters. */
const LONGEST_TITLE = 80;

/** What became of a report. `before`: the text of the version before, for a new version. */
export function keptItem(document: NewDocument, added: Added, before: string | null): KeptItem {
  return {
    outcome: added.outcome,
    name: document.name,
    title: (document.title ?? document.text.trimStart().split("\n", 1)[0]!).slice(0, LONGEST_TITLE),
    document: added.document,
    version: added.number,
    outlet: document.outlet,
    published: document.published?.day ?? null,
    publishedFrom: document.published?.where ?? null,
    conflict: document.dateConflict as KeptItem["conflict"],
    language: document.language,
    diff: before === null ? null : differenceOf(before, document.text, added.number),
    warnings: document.warnings as readonly SourceTrouble[],
  };
}

/** What changed from one version to the next, as a unified diff with one line around. */
function differenceOf(before: string, now: string, version: number): string {
  const patch = createTwoFilesPatch(`v${version - 1}`, `v${version}`, before, now, "", "", {
    context: 1,
    timeout: 2000,
  });
  return patch ?? `--- v${version - 1}\n+++ v${version}\n(too different to compare line by line)\n`;
}
