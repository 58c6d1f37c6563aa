import type { Trouble } from "../errors.ts";
import type { Table } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/** Ids that are badly written, given twice, out of order, or that were retired. */
export function checkIds(table: Table, retired: ReadonlySet<string>): Trouble[] {
  const troubles: Trouble[] = [];
  const lines = new Map<string, number>();
  let before = "";
  for (const row of table.rows) {
    const { id, line } = row;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      troubles.push(
        rowTrouble(
          row,
          "the id is badly written: use a–z, 0–9 and single -",
          "المعرّف غير سليم: استعمل a–z و0–9 و- مفردة",
        ),
      );
    }
    const first = lines.get(id);
    if (first !== undefined) {
      troubles.push(
        rowTrouble(
          row,
          `line ${first} has the same id: join the two lines or give this one its own`,
          `السطر ${first} له المعرّف نفسه: ادمج السطرين أو غيّر معرّف هذا`,
        ),
      );
    } else lines.set(id, line);
    if (id < before) {
      troubles.push(
        rowTrouble(
          row,
          `it must stand before «${before}»: run «tawatur lexicon sort»`,
          `مكانه قبل «${before}»: شغّل «tawatur lexicon sort»`,
        ),
      );
    } else before = id;
    if (table.file !== "retired.tsv" && retired.has(`${table.file}/${id}`)) {
      troubles.push(
        rowTrouble(row, "this id was retired: choose another one", "هذا المعرّف متقاعد: اختر غيره"),
      );
    }
  }
  return troubles;
}
