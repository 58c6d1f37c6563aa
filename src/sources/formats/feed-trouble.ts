import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The warning that an entry is not the whole report. `nth`: 1 is the first. */
export function summaryOnly(file: string, nth: number): SourceTrouble {
  const says = `item ${nth} of the feed holds only a summary of the report: fetch the page behind it for the whole text`;
  const saysArabic = `لا يحمل المدخل ${nth} من الخلاصة سوى ملخص الخبر: اجلب صفحته للحصول على النص كاملاً`;
  return sourceTrouble("summary-only", file, nth, says, saysArabic, true);
}

/** The trouble with an entry without words. `nth`: 1 is the first. */
export function emptyEntry(file: string, nth: number): SourceTrouble {
  const says = `item ${nth} of the feed has neither a title nor a text: it was left out`;
  return sourceTrouble("empty", file, nth, says, `لا عنوان ولا نص في المدخل ${nth} من الخلاصة: تُرك`);
}

/** The trouble with a feed without entries. */
export function noEntries(file: string): SourceTrouble {
  const says = "there is no entry in this feed: nothing was read";
  return sourceTrouble("empty", file, 0, says, "لا مدخل في هذه الخلاصة: لم يُقرأ منها شيء");
}

/** The trouble with a feed that is not whole. */
export function cutOff(file: string): SourceTrouble {
  return sourceTrouble(
    "damaged",
    file,
    0,
    "this feed is cut off or damaged: the entries before that were read; fetch it again for the others",
    "هذه الخلاصة مبتورة أو تالفة: قُرئت المدخلات التي قبل ذلك؛ اجلبها من جديد للحصول على الباقي",
  );
}
