import { SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

/** An entry of which more comes out than the ZIP declares, to be thrown. */
export function lyingEntry(name: string): SourceTroubleError {
  return new SourceTroubleError(
    sourceTrouble(
      "bomb",
      name,
      0,
      "the archive lies about the size of this entry, as bombs do: it was not read; make the archive anew from the files",
      "يكذب الأرشيف في حجم هذا المدخل كما تفعل القنابل المضغوطة: لم يُقرأ؛ أنشئ الأرشيف من جديد من الملفات",
    ),
  );
}

/** An entry whose bytes are not the ones that were packed, to be thrown. */
export function damagedEntry(name: string): SourceTroubleError {
  return new SourceTroubleError(
    sourceTrouble(
      "damaged",
      name,
      0,
      "this entry of the archive is damaged: it was not read; get the archive again if you can",
      "هذا المدخل من الأرشيف تالف: لم يُقرأ؛ احصل على الأرشيف من جديد إن أمكن",
    ),
  );
}
