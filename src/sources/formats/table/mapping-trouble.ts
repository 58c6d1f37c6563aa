import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";

/** The option of the command line that says a mapping: the file that its troubles name. */
export const OPTION = "--columns";

/** The trouble with the name of a column that is not there. */
export function unknownColumn(name: string, columns: readonly string[]): SourceTrouble {
  const shown = columns.slice(0, 30).map((column) => `«${column.slice(0, 60)}»`);
  return trouble(
    `there is no column «${name.slice(0, 60)}»: the columns are ${shown.join(", ")}`,
    `لا عمود باسم «${name.slice(0, 60)}»: الأعمدة هي ${shown.join("، ")}`,
  );
}

/** A trouble with a mapping that somebody wrote. */
export const trouble = (says: string, saysArabic: string): SourceTrouble =>
  sourceTrouble("no-mapping", OPTION, 0, says, saysArabic);
