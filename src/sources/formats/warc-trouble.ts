import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

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
