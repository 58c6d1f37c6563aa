import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";

/** The trouble with a row that does not end; `last`: reading stops there. */
export function broken(name: string, line: number, last: boolean): SourceTrouble {
  return sourceTrouble(
    "wrong-row",
    name,
    line,
    `a quotation mark that opens in this row is never closed: close it or double it${last ? "; too many rows are like that, reading stopped here" : " (reading goes on with the next line)"}`,
    `علامة تنصيص تُفتح في هذا الصف ولا تُغلق: أغلقها أو ضاعفها${last ? "؛ كثرت الصفوف المماثلة فتوقفت القراءة هنا" : " (تستمر القراءة من السطر التالي)"}`,
  );
}

/** The warning about a table whose charset was guessed. */
export function unclear(name: string, charset: string): SourceTrouble {
  return sourceTrouble(
    "unclear-encoding",
    name,
    0,
    `the charset of this table is not certain and was read as ${charset}: if letters look wrong, save it as UTF-8`,
    `ترميز هذا الجدول غير مؤكد وقُرئ على أنه ${charset}: إن بدت الحروف خاطئة فاحفظه بترميز UTF-8`,
    true,
  );
}
