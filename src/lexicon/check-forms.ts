import type { Trouble } from "../errors.ts";
import { fold } from "../text/fold.ts";
import { formsOf, type Row, type Table } from "./parse.ts";
import { rowTrouble } from "./trouble.ts";

/**
 * Files of little words: one form may play several parts there, and the rules tell them apart. A word that tells no event
 * may be a verb on one line and a noun on another: «نقل السفارة».
 */
const MANY_PARTS = new Set([
  "particles.tsv",
  "numbers.tsv",
  "calendar.tsv",
  "nontriggers.tsv",
  "neighbours.tsv",
]);

/** Forms that stand twice on a line, and forms that stand on two lines without an example on both. */
export function checkForms(table: Table): Trouble[] {
  const troubles: Trouble[] = [];
  const users = new Map<string, Row[]>();
  for (const row of table.rows) {
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
    if (rows.length < 2 || MANY_PARTS.has(table.file)) continue;
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
