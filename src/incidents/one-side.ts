import type { Told } from "./figures/told.ts";
import type { Register } from "./register.ts";
import { oneSide } from "./sides.ts";

/**
 * The party that alone tells of an incident: every origin is a body of its side, and it is one of those who act or
 * suffer in it. Null where anybody else tells of it too.
 */
export function oneSideOnly(incident: readonly Told[], register: Register): string | null {
  const origins = incident.flatMap(({ origins }) => origins);
  const first = origins.map(({ id }) => id).sort()[0];
  if (first === undefined || register.kindOfBody(first) === null) return null;
  if (!origins.every(({ id }) => register.kindOfBody(id) !== null && oneSide(id, first, register)))
    return null;
  const parties = incident.flatMap(({ claim }) =>
    [...claim.actor, ...claim.target].flatMap(({ id }) => id ?? []),
  );
  return parties.some((id) => oneSide(id, first, register)) ? first : null;
}
