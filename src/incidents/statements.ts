import type { Kind } from "../extract/kinds.ts";
import type { Told } from "./figures/told.ts";
import { type Family, familyOf } from "./linking/family.ts";
import type { Register } from "./register.ts";
import { oneSide } from "./sides.ts";

/** What a party says of its own part in an incident. */
export interface Statements {
  /** Bodies who say that their own side did it, sorted. */
  readonly admitted: readonly string[];
  /** Bodies who say that it did not happen or that they did not do it, sorted. */
  readonly denied: readonly string[];
}

/** Kinds that name a doer who may accept or deny responsibility. */
const DEEDS = new Set<Family>(["violence", "outcome", "capture"]);

/** Which parties admit and which deny the deeds of an incident. */
export function statementsIn(told: readonly Told[], register: Register): Statements {
  const admitted = new Set<string>();
  const denied = new Set<string>();
  const parties = new Set(told.flatMap(({ claim }) => claim.actor.flatMap(({ id }) => id ?? [])));
  for (const { claim, origins } of told) {
    if (!isDeed(claim.kind)) continue;
    for (const { id, kind } of origins) {
      if (kind !== "speaker" || register.kindOfBody(id) === null) continue;
      const own = (party: string | null): boolean => party !== null && oneSide(party, id, register);
      if (claim.modality === "asserted" && claim.actor.some((actor) => own(actor.id))) admitted.add(id);
      if (claim.modality === "denied" && [...parties].some(own)) denied.add(id);
    }
  }
  return { admitted: [...admitted].sort(), denied: [...denied].sort() };
}

const isDeed = (kind: Kind): boolean => DEEDS.has(familyOf(kind));
