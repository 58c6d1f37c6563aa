import { plainName } from "./plain-name.ts";

/** The column that a name or «#3» means, null where none or more than one is meant. */
export function columnNamed(name: string, columns: readonly string[]): string | null {
  if (columns.includes(name)) return name;
  const alike = columns.filter((column) => plainName(column) === plainName(name));
  if (alike.length === 1 && plainName(name) !== "") return alike[0]!;
  const number = /^#(\d{1,5})$/.exec(name)?.[1];
  return number === undefined ? null : (columns[Number(number) - 1] ?? null);
}
