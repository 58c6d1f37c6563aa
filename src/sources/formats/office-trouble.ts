import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an Office file out of which too much comes. */
export function bomb(name: string): SourceTrouble {
  return sourceTrouble(
    "bomb",
    name,
    0,
    "far more comes out of this file than an honest one holds (over 256 MB): do not trust it",
    "يخرج من هذا الملف أكثر بكثير مما يحمله ملف سليم (أكثر من 256 ميغابايت): لا تثق به",
  );
}

/** The trouble with an Office file behind a password. */
export function encrypted(name: string): SourceTrouble {
  const says = "this file asks for a password: open it and save it without one";
  return sourceTrouble("encrypted", name, 0, says, "هذا الملف محمي بكلمة مرور: افتحه واحفظه بدونها");
}
