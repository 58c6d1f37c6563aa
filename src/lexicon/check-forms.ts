import type { Trouble } from "../errors.ts";
import { fold } from "../text/fold.ts";
import { formsOf, type Row, type Table } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/** Letters that no form may have: vowel marks and tatweel are folded away, presentation forms come out of PDFs. */
const MARKS = /[\u0640\u064b-\u0652\u0670]/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Forms with letters that do not belong there, and forms that stand on two lines without an example on both. */
export function checkForms(table: Table): Trouble[] {
  const troubles: Trouble[] = [];
  const users = new Map<string, Row[]>();
  for (const row of table.rows) {
    for (const column of ["forms", "present", "plural"]) {
      const cell = row.cells[column] ?? "";
      if (PRESENTATION.test(cell)) {
        troubles.push(
          rowTrouble(
            row,
            `${column} has presentation forms, as copied out of a PDF: type the words anew`,
            `في ${column} حروف عرض منسوخة من PDF: اكتب الكلمات من جديد`,
          ),
        );
      }
      if (MARKS.test(cell)) {
        troubles.push(
          rowTrouble(
            row,
            `${column} has vowel marks or tatweel: leave them out`,
            `في ${column} تشكيل أو تطويل: احذفه`,
          ),
        );
      }
      if (cell.includes(",")) {
        troubles.push(
          rowTrouble(
            row,
            `${column} has a Latin comma: part forms with «،»`,
            `في ${column} فاصلة لاتينية: افصل الصيغ بـ«،»`,
          ),
        );
      }
    }
    const own = new Set<string>();
    for (const form of formsOf(row.cells.forms)) {
      const folded = fold(form);
      if (own.has(folded)) {
        troubles.push(
          rowTrouble(
            row,
            `the form «${form}» stands here twice: once is enough`,
            `الصيغة «${form}» مكررة هنا: تكفي مرة`,
          ),
        );
        continue;
      }
      own.add(folded);
      const rows = users.get(folded);
      if (rows) rows.push(row);
      else users.set(folded, [row]);
    }
  }
  for (const [form, rows] of users) {
    if (rows.length < 2) continue;
    for (const row of rows) {
      if (row.cells.example) continue;
      const others = rows
        .filter((other) => other !== row)
        .map((other) => other.id)
        .join(", ");
      troubles.push(
        rowTrouble(
          row,
          `the form «${form}» stands on the line of ${others} too: add an example to both`,
          `الصيغة «${form}» في سطر ${others} أيضاً: أضف مثالاً لكل منهما`,
        ),
      );
    }
  }
  return troubles;
}
