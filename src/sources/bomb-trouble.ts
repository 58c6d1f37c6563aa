import { SourceTroubleError, sourceTrouble } from "./source-trouble.ts";

/** The trouble with a file out of which more comes than its budget lets through, to be thrown. */
export function bombError(name: string): SourceTroubleError {
  return new SourceTroubleError(
    sourceTrouble(
      "bomb",
      name,
      0,
      "far more comes out of this archive than an honest one holds (over 4 GB, or 200 times its size): reading stopped here; unpack it yourself if you trust it",
      "يخرج من هذا الأرشيف أكثر بكثير مما يحمله أرشيف سليم (أكثر من 4 غيغابايت أو 200 ضعف حجمه): توقفت القراءة هنا؛ فكّه بنفسك إن كنت تثق به",
    ),
  );
}
