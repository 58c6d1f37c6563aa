import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** The trouble with bytes that are no text; `what`: as `strangeBytes` names it. */
export function binary(file: string, line: number, what: string): SourceTrouble {
  if (what === "UTF-16") return utf16(file, line);
  const named = what === "" ? "" : ` (${what})`;
  return sourceTrouble(
    "binary",
    file,
    line,
    `this is no text but binary data${named}: give the report as a UTF-8 text file`,
    `هذا ملف ثنائي لا نص${named}: أعطِ التقرير ملفاً نصياً بترميز UTF-8`,
  );
}

/** The trouble with a text in UTF-16. */
export function utf16(file: string, line: number): SourceTrouble {
  return sourceTrouble(
    "utf-16",
    file,
    line,
    "the text is in UTF-16, not UTF-8: convert it, for example with «iconv -f UTF-16 -t UTF-8»",
    "النص بترميز UTF-16 لا UTF-8: حوّله، مثلاً بالأمر «iconv -f UTF-16 -t UTF-8»",
  );
}
