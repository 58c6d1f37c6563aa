import type { FigureValue } from "../incident.ts";
import type { Register } from "../register.ts";
import type { Told } from "./told.ts";

/** The values that claims of one measure and group give, each once, by first day and size. */
export function valuesOf(
  told: readonly Told[],
  party: string | null,
  originOf: (id: string) => string,
  register: Register,
): readonly FigureValue[] {
  const grouped = Map.groupBy(told, ({ claim }) => {
    const { min, max, approx } = claim.count!;
    return `${min} ${max} ${approx}`;
  });
  return [...grouped.values()].map((same) => oneValue(same, party, originOf, register)).sort(byDay);
}

function oneValue(
  told: readonly Told[],
  party: string | null,
  originOf: (id: string) => string,
  register: Register,
): FigureValue {
  const origins = [...new Set(told.flatMap((one) => one.origins.map(({ id }) => originOf(id))))].sort();
  const days = told.flatMap(({ day }) => day ?? []).sort();
  return {
    ...told[0]!.claim.count!,
    claims: told.map(({ ref }) => ref),
    origins,
    own: party === null ? [] : origins.filter((id) => isOwn(id, party, register)),
    firstDay: days[0] ?? null,
  };
}

/** True where a body speaks of the losses of its own side: itself, what stands under it or over it. */
function isOwn(origin: string, party: string, register: Register): boolean {
  return (
    origin === party ||
    register.bodiesOver(origin).includes(party) ||
    register.bodiesOver(party).includes(origin)
  );
}

function byDay(a: FigureValue, b: FigureValue): number {
  const [one, other] = [a.firstDay ?? "9999", b.firstDay ?? "9999"];
  if (one !== other) return one < other ? -1 : 1;
  return (
    (a.min ?? 0) - (b.min ?? 0) || (a.max ?? 1e9) - (b.max ?? 1e9) || Number(a.approx) - Number(b.approx)
  );
}
