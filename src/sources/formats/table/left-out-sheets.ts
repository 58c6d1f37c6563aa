import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";

/** The warning about sheets with another header, by their names. */
export function leftOut(name: string, sheets: readonly string[]): SourceTrouble {
  const shown = sheets.slice(0, 20).map((sheet) => `«${sheet}»`);
  return sourceTrouble(
    "no-mapping",
    name,
    0,
    `these sheets have another header and were left out: ${shown.join(", ")}; save them as files of their own to read them`,
    `لهذه الأوراق ترويسة أخرى فلم تُقرأ: ${shown.join("، ")}؛ احفظها ملفات مستقلة لقراءتها`,
    true,
  );
}
