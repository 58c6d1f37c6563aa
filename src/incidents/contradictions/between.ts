import type { Claim } from "../../extract/claim.ts";
import type { Kind } from "../../extract/kinds.ts";
import { disagree, isNumber } from "../figures/counts.ts";
import type { Disagreement, Reason } from "../incident.ts";
import type { Register } from "../register.ts";
import { meansAgree } from "./means.ts";
import { slotOf } from "./slot-words.ts";
import { type Agreement, actorsAgree, targetsAgree, timesAgree } from "./slots.ts";
import { placesAgree } from "./where.ts";

/** What two claims disagree about, with what they agree about as reasons. */
export interface Disagreeing {
  readonly about: Disagreement;
  readonly reasons: readonly Reason[];
  /** What the two say there, in the order of the letters: «hill-front ≠ north-army». */
  readonly seen: string;
}

/** Kinds that say that something succeeded: who only tried denies it. */
const SUCCESSES = new Set<Kind>(["killed", "destruction", "territory", "release", "agreement", "abduction"]);
/** Kinds in which several places, days or parties are the rule: a second one contradicts nothing. */
const SPREAD = new Set<Kind>([
  "clash",
  "negotiation",
  "movement",
  "displacement",
  "protest",
  "strength",
  "aid",
]);
/** What one incident may have several of: only claims of one number can be about the same one. */
const SEVERAL = new Set<Disagreement>(["place", "time"]);
/** How many slots must agree before another one is taken to be a disagreement about the same fact. */
const COMMON = 2;

/**
 * What two claims of one kind and of different origins disagree about, or null. They must be about the same fact: no
 * slot but one may differ, and for who, whom, where, when and by what means two others must agree.
 */
export function disagreementOf(a: Claim, b: Claim, register: Register): Disagreeing | null {
  const slots: readonly (readonly [Disagreement, Agreement])[] = [
    ["actor", actorsAgree(a, b, register)],
    ["target", targetsAgree(a, b, register)],
    ["place", placesAgree(a, b, register)],
    ["time", timesAgree(a, b)],
    ["means", meansAgree(a, b)],
  ];
  const differing = slots.filter(([, agreement]) => agreement === "differ").map(([slot]) => slot);
  const common = slots.filter(([, agreement]) => agreement === "same").map(([slot]) => slot);
  if (isDenial(a, b)) return differing.length === 0 ? found("whether", common, a, b) : null;
  if (a.modality !== "asserted" || b.modality !== "asserted" || SPREAD.has(a.kind)) return null;
  const counts = countsAgree(a, b);
  if (counts === "differ" || differing.length !== 1) return null;
  if (SEVERAL.has(differing[0]!) && counts !== "same") return null;
  if (common.length + Number(counts === "same") < COMMON) return null;
  return found(differing[0]!, counts === "same" ? [...common, "count"] : common, a, b);
}

function found(about: Disagreement, common: readonly Disagreement[], a: Claim, b: Claim): Disagreeing {
  const seen = [slotOf(a, about), slotOf(b, about)].sort().join(" ≠ ");
  const reasons: readonly Reason[] = [
    { name: `${about}-differs`, weight: 0, seen },
    ...common.map((slot) => ({ name: `same-${slot}`, weight: 0, seen: slotOf(a, slot) })),
  ];
  return { about, reasons, seen };
}

/** Said to have happened and said not to have, or only tried where the kind says that it succeeded. */
function isDenial(a: Claim, b: Claim): boolean {
  const against = (x: Claim, y: Claim): boolean =>
    x.modality === "asserted" &&
    (y.modality === "denied" || (y.modality === "attempted" && SUCCESSES.has(y.kind)));
  return against(a, b) || against(b, a);
}

/** The same number of more than one; one person is too common to say that it is the same fact. */
function countsAgree({ count: a }: Claim, { count: b }: Claim): Agreement {
  if (!isNumber(a) || !isNumber(b)) return "open";
  if (disagree(a, b)) return "differ";
  return a.min === b.min && a.min !== null && a.min > 1 ? "same" : "open";
}
