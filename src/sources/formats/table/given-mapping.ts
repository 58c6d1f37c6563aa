import type { ColumnMapping } from "../../input.ts";
import type { SourceTrouble } from "../../source-trouble.ts";
import { columnNamed } from "./column-named.ts";
import { trouble, unknownColumn } from "./mapping-trouble.ts";
import { ROLES, type Role } from "./names.ts";

const PART = /\s*([^=,"]*?)\s*=\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/y;

/**
 * A mapping as people write it: «text=Body,published=Date», a column's name in quotation marks where a comma stands in it,
 * «#3» for the third column. Case and spelling of a name matter only where two columns differ in nothing else.
 */
export function parseMapping(written: string, columns: readonly string[]): ColumnMapping | SourceTrouble {
  const roles: Record<Role, string | null> = {
    text: null,
    title: null,
    outlet: null,
    published: null,
    url: null,
    id: null,
    author: null,
  };
  let at = 0;
  while (at < written.length) {
    PART.lastIndex = at;
    const found = PART.exec(written);
    const role = ROLES.find((one) => one === found?.[1]?.toLowerCase());
    if (!found || !role) {
      const wrong = (found?.[1] || written.slice(at)).trim().slice(0, 60);
      return trouble(
        `«${wrong}» is nothing that a column can hold: write for example «text=Body,published=Date»; known are ${ROLES.join(", ")}`,
        `«${wrong}» ليس مما يحمله عمود: اكتب مثلاً «text=Body,published=Date»؛ والمعروف ${ROLES.join("، ")}`,
      );
    }
    const name = found[2]?.replaceAll('""', '"') ?? found[3]!;
    const column = columnNamed(name, columns);
    if (column === null) return unknownColumn(name, columns);
    roles[role] = column;
    at = PART.lastIndex;
  }
  const { text, ...others } = roles;
  if (text !== null) return { text, ...others };
  return trouble(
    `no column is named for the text: write for example «text=${columns[0] ?? "Body"}»`,
    `لم يُسمَّ عمود للنص: اكتب مثلاً «text=${columns[0] ?? "Body"}»`,
  );
}

/** A mapping as `parseMapping` reads it. */
export function describeMapping(mapping: ColumnMapping): string {
  return ROLES.flatMap((role) => {
    const name = mapping[role];
    if (name === null) return [];
    return `${role}=${/[",]|^\s|\s$|^$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name}`;
  }).join(",");
}
