import { SourceTroubleError, sourceTrouble } from "./source-trouble.ts";

/** The trouble with gzip that is damaged or cut off, to be thrown behind what could be read. */
export function brokenGzip(name: string): SourceTroubleError {
  const says =
    "the gzip data is damaged or cut off: what stands before that was read; get the file again if you can";
  const saysArabic = "بيانات gzip تالفة أو مبتورة: قُرئ ما قبل ذلك؛ احصل على الملف من جديد إن أمكن";
  return new SourceTroubleError(sourceTrouble("broken-gzip", name, 0, says, saysArabic));
}
