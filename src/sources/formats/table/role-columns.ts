import { NAMES, ROLES, type Role } from "./names.ts";
import { plainName } from "./plain-name.ts";

const ROLE_OF: ReadonlyMap<string, readonly [role: Role, rank: number]> = new Map(
  ROLES.flatMap((role) =>
    NAMES[role].map((name, rank): [string, readonly [Role, number]] => [plainName(name), [role, rank]]),
  ),
);

/** The places of the columns whose name is one of a role's, the best name first. */
export function columnsFor(role: Role, columns: readonly string[]): readonly number[] {
  return columns
    .map((name, at) => ({ at, known: ROLE_OF.get(plainName(name)) }))
    .filter(({ known }) => known?.[0] === role)
    .sort((a, b) => a.known![1] - b.known![1] || a.at - b.at)
    .map(({ at }) => at);
}
