import { closeSync, openSync, writeSync } from "node:fs";
import { TawaturError } from "../errors.ts";
import type { ItemResult } from "../workspace/item-result.ts";

/** A file that takes down what became of each thing that was given. */
export interface ReportFile {
  put(result: ItemResult): void;
  end(totals: Readonly<Record<string, unknown>>): void;
}

/** Opens the file of `--report`: one JSON object with `items` and `totals`, written while the work goes on. */
export function openReport(path: string | undefined): ReportFile {
  if (path === undefined) return { put: () => {}, end: () => {} };
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
      const says = `${path}  the report cannot be written (${code})`;
      throw new TawaturError("unwritable", says, `${path}  تعذّرت كتابة التقرير (${code})`, { cause });
    }
  };
  const file = attempt(() => openSync(path, "w"));
  attempt(() => writeSync(file, '{"items": ['));
  let first = true;
  return {
    put: (result) => {
      attempt(() => writeSync(file, `${first ? "\n" : ",\n"}${JSON.stringify(result)}`));
      first = false;
    },
    end: (totals) => {
      attempt(() => writeSync(file, `\n], "totals": ${JSON.stringify(totals)}}\n`));
      closeSync(file);
    },
  };
}
