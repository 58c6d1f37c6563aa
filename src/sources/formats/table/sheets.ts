import readXlsxFile from "read-excel-file/node";
import type { Cell } from "./cell.ts";

/** A sheet of a workbook: its rows from the first one on, empty ones included. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The sheets of an XLSX file in their order; formulas give their values. Throws what the library throws. */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
}
