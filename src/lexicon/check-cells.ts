import type { Trouble } from "../errors.ts";
import { checkPosition } from "./check-position.ts";
import { COLUMNS } from "./columns.ts";
import type { Table } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/** Columns that are missing, needed cells that are empty, values that are not allowed, ids that nothing has. */
export function checkCells(
  table: Table,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  kinds: ReadonlySet<string>,
): Trouble[] {
  const rules = COLUMNS[table.file];
  if (!rules) {
    const says = `no lexicon file has this name: it is one of ${Object.keys(COLUMNS).join(", ")}`;
    return [
      { file: table.file, line: 0, says, saysArabic: "لا ملف بهذا الاسم في المعجم: راجع lexicon/README.md" },
    ];
  }
  const troubles: Trouble[] = [];
  const missing = Object.keys(rules).filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    const says = `the heading has no column ${missing.join(", ")}: add it`;
    troubles.push({
      file: table.file,
      line: 1,
      says,
      saysArabic: `ينقص العنوان العمود ${missing.join("، ")}: أضفه`,
    });
  }
  for (const row of table.rows) {
    for (const [column, rule] of Object.entries(rules)) {
      if (missing.includes(column)) continue;
      const value = row.cells[column] ?? "";
      const values = table.file === "triggers.tsv" && column === "kind" ? [...kinds] : rule.values;
      if (value === "") {
        if (rule.needed)
          troubles.push(rowTrouble(row, `${column} is empty: fill it in`, `الخلية ${column} فارغة: املأها`));
      } else if (values && !values.includes(value)) {
        const says = `${column} is «${value}», which is none of ${values.join(", ")}`;
        troubles.push(rowTrouble(row, says, `قيمة ${column} «${value}» ليست من: ${values.join(", ")}`));
      } else if (rule.idsOf && !ids.get(rule.idsOf)?.has(value)) {
        const says = `${column} names «${value}», which no line of ${rule.idsOf} has as its id: correct it or add that line`;
        troubles.push(
          rowTrouble(
            row,
            says,
            `${column} يسمّي «${value}» ولا سطر بهذا المعرّف في ${rule.idsOf}: صحّحه أو أضف السطر`,
          ),
        );
      }
    }
    troubles.push(...checkPosition(row));
  }
  return troubles;
}
