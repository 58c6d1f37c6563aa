import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import type { Skipped } from "./warc-page.ts";

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

/** A warning that a page is not the one that was archived. */
export function wrongDigest(name: string): SourceTrouble {
  return sourceTrouble(
    "damaged",
    name,
    0,
    "this page differs from the digest that the archive gives of it: it is damaged or was changed later (it is read all the same); compare it with another copy",
    "تختلف هذه الصفحة عن البصمة التي يذكرها الأرشيف لها: تالفة أو عُدّلت لاحقاً (تُقرأ مع ذلك)؛ قارنها بنسخة أخرى",
    true,
  );
}

/** An archive that ends in the middle of a record, or has pieces that are none. */
export function damagedWarc(name: string): SourceTrouble {
  return sourceTrouble(
    "damaged",
    name,
    0,
    "this WARC is cut off or damaged: the records that are whole were read; get it again if you can",
    "ملف WARC هذا مبتور أو تالف: قُرئت السجلات السليمة؛ احصل عليه من جديد إن أمكن",
  );
}

/** An archive without a single record. */
export function emptyWarc(name: string): SourceTrouble {
  const says = "there is no record in this WARC: nothing was read";
  return sourceTrouble("empty", name, 0, says, "لا سجل في ملف WARC هذا: لم يُقرأ منه شيء");
}
