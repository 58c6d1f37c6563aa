import type { Figure, FigureRule } from "../incident.ts";
import { circlesIn } from "../origins/circles.ts";
import { oneOrigin } from "../origins/one-origin.ts";
import type { Register } from "../register.ts";
import { isContradicted } from "./contradicted.ts";
import { isNumber } from "./counts.ts";
import { grouped } from "./groups.ts";
import { rangeOf } from "./rules.ts";
import { inReading, type Told } from "./told.ts";
import { valuesOf } from "./values.ts";
import { partyOf } from "./victims.ts";

/**
 * The figures of one incident: for each measure and group of victims every value with who gives it. A share is never
 * added to its whole, nothing is summed, and tolls that run over a campaign stand apart. Sorted: no running ones first,
 * then by measure, then «all» before groups; the order of the claims does not matter.
 */
export function figuresOf(
  given: readonly Told[],
  register: Register,
  rule: FigureRule = "default",
): readonly Figure[] {
  const told = [...given].sort(inReading);
  const counted = told.filter(({ claim }) => isNumber(claim.count) && claim.modality === "asserted");
  const origins = told.flatMap((one) => one.origins);
  const one = oneOrigin(
    origins.map(({ id }) => id),
    register,
    circlesIn(origins),
  );
  const originOf = (id: string): string => one.get(id)?.id ?? id;
  const figures = grouped(counted, register).map(({ measure, victims, running, told: same }): Figure => {
    const values = valuesOf(same, partyOf(victims), originOf, register);
    return {
      measure,
      victims,
      values,
      ...rangeOf(values, rule),
      rule,
      independent: new Set(values.flatMap(({ origins }) => origins)).size,
      contradiction: isContradicted(values),
      running,
    };
  });
  return figures;
}
