import type { Sourced } from "../../item.ts";
import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import type { Table } from "./row-item.ts";

/** The trouble with a row that is none. */
export function wrongRow(table: Table, line: number, says: string, saysArabic: string): Sourced {
  return { kind: "trouble", trouble: sourceTrouble("wrong-row", table.input.name, line, says, saysArabic) };
}

/** The warning about a date that is not understood, as it is written. */
export function unknownDate(name: string, line: number, written: string): SourceTrouble {
  const shown = written.slice(0, 60);
  return sourceTrouble(
    "wrong-date",
    name,
    line,
    `the date «${shown}» is not understood: write it as 2018-03-13, 13/03/2018 or «13 مارس 2018»`,
    `التاريخ «${shown}» غير مفهوم: اكتبه هكذا 2018-03-13 أو 13/03/2018 أو «13 مارس 2018»`,
    true,
  );
}
