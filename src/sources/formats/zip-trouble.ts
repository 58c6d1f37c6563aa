import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** A ZIP that is made to explode: its entries share bytes, or it holds itself. */
export function zipBomb(name: string): SourceTrouble {
  return sourceTrouble(
    "bomb",
    name,
    0,
    "this archive is built as bombs are (its entries share the same bytes, or it holds itself): it was not read",
    "هذا الأرشيف مبني كالقنابل المضغوطة (مدخلاته تتقاسم البايتات نفسها أو يحوي نفسه): لم يُقرأ",
  );
}

/** An archive in which there is nothing to read. */
export function emptyArchive(name: string): SourceTrouble {
  return sourceTrouble(
    "empty",
    name,
    0,
    "there is no report in this archive: nothing was read",
    "لا تقرير في هذا الأرشيف: لم يُقرأ منه شيء",
  );
}
