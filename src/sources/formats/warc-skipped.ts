import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** Why a record is not read as a report. */
export const SKIPPED = ["revisit", "status", "kind", "address", "large"] as const;
export type Skipped = (typeof SKIPPED)[number];

const ENGLISH: Readonly<Record<Skipped, string>> = {
  revisit: "revisit records, whose page stands in another archive",
  status: "redirects and answers other than 200",
  kind: "pictures, scripts, styles and other kinds",
  address: "records that are no web page",
  large: "records over 64 MB",
};
const ARABIC: Readonly<Record<Skipped, string>> = {
  revisit: "سجلات revisit التي صفحتها في أرشيف آخر",
  status: "تحويلات وإجابات غير 200",
  kind: "صور وبرمجيات وأنساق وأنواع أخرى",
  address: "سجلات ليست صفحات ويب",
  large: "سجلات أكبر من 64 ميغابايت",
};

/** One warning for all that an archive holds and that is not read; null where there is nothing of that. */
export function skippedRecords(
  name: string,
  read: number,
  skipped: ReadonlyMap<Skipped, number>,
): SourceTrouble | null {
  if (skipped.size === 0) return null;
  const list = (words: Readonly<Record<Skipped, string>>, comma: string): string =>
    [...skipped].map(([kind, count]) => `${words[kind]}: ${count}`).join(comma);
  return sourceTrouble(
    "skipped",
    name,
    0,
    `pages of this archive that were read: ${read}; left out: ${list(ENGLISH, ", ")}`,
    `صفحات الأرشيف المقروءة: ${read}؛ وتُرك منه: ${list(ARABIC, "، ")}`,
    true,
  );
}
