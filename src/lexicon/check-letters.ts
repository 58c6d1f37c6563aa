import type { Trouble } from "../errors.ts";
import type { Table } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/** Letters that no form may have: vowel marks and tatweel are folded away, presentation forms come out of PDFs. */
const MARKS = /[\u0640\u064b-\u0652\u0670]/;
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Forms with letters that do not belong there. */
export function checkLetters(table: Table): Trouble[] {
  const troubles: Trouble[] = [];
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
  }
  return troubles;
}
