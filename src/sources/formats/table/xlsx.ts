import type { FormatReader } from "../../input.ts";
import type { Sourced } from "../../item.ts";
import { runGuarded } from "../guard/run.ts";
import { guardTrouble } from "../guard/trouble.ts";
import { openOffice } from "../office.ts";
import { emptyTrouble, wholeOrTrouble } from "../whole.ts";
import type { Cell } from "./cell.ts";
import { headedSheets, sampleOf } from "./header.ts";
import { leftOut } from "./left-out-sheets.ts";
import { noMapping } from "./no-mapping.ts";
import { rowItem, type Table } from "./row-item.ts";

const WHAT = ["Excel workbook", "ملف Excel"] as const;

/**
 * Reads an Excel workbook (.xlsx): an item a row of the first sheet with a usable header and of all sheets with the same
 * header; a warning names the others. Rows above the header are left out.
 */
export const readXlsx: FormatReader = async function* (input, context): AsyncGenerator<Sourced> {
  const bytes = await wholeOrTrouble(input);
  if (!(bytes instanceof Uint8Array)) {
    yield { kind: "trouble", trouble: bytes };
    return;
  }
  const office = await openOffice(input.name, bytes, context, WHAT, ".xlsx");
  if ("code" in office) {
    yield { kind: "trouble", trouble: office };
    return;
  }
  const outcome = await runGuarded("xlsx", bytes);
  if (outcome.kind !== "done") {
    yield { kind: "trouble", trouble: guardTrouble(input.name, outcome, WHAT) };
    return;
  }
  const sheets = outcome.value;
  const headed = headedSheets(sheets);
  const first = headed[0];
  if (!first) {
    yield { kind: "trouble", trouble: emptyTrouble(input.name) };
    return;
  }
  const mapping = await context.mapping(first.columns, sampleOf(first));
  if (mapping === null || !first.columns.includes(mapping.text)) {
    yield { kind: "trouble", trouble: noMapping(input.name, first.columns) };
    return;
  }
  const others = sheets.filter(
    (sheet) => sheet.rows.length > 0 && !headed.some((one) => one.sheet === sheet),
  );
  if (others.length > 0) {
    const names = others.map((sheet) => sheet.name);
    yield { kind: "trouble", trouble: leftOut(input.name, names) };
  }
  for (const { sheet, columns, header } of headed) {
    const place = sheets.length > 1 ? `sheet «${sheet.name}», row` : "row";
    // Header names of a further sheet may differ in case and white: the columns' places are the same.
    const table: Table = { input, context, format: "xlsx", bytes, columns: first.columns, mapping, place };
    for (let row = header + 1; row < sheet.rows.length; row++) {
      const cells: Cell[] = [...sheet.rows[row]!];
      while (cells.length < columns.length) cells.push(null);
      yield* rowItem(table, cells, row + 1);
    }
  }
};
