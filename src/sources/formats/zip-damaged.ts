import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** A ZIP that is damaged or cut off; `held`: it was too large to look for entries without its list. */
export function damagedZip(name: string, held: boolean): SourceTrouble {
  return held
    ? sourceTrouble(
        "damaged",
        name,
        0,
        "this ZIP is damaged or cut off: the entries that are still whole were read; get it again if you can",
        "ملف ZIP هذا تالف أو مبتور: قُرئت المدخلات التي ما زالت سليمة؛ احصل عليه من جديد إن أمكن",
      )
    : sourceTrouble(
        "damaged",
        name,
        0,
        "this ZIP is damaged or cut off, its list of entries is missing: mend it with «zip -FF broken.zip --out mended.zip», or get it again",
        "ملف ZIP هذا تالف أو مبتور وفهرسه مفقود: أصلحه بالأمر «zip -FF broken.zip --out mended.zip» أو احصل عليه من جديد",
      );
}
