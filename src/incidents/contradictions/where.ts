import type { Claim } from "../../extract/claim.ts";
import { kilometres } from "../linking/relations.ts";
import type { Register } from "../register.ts";
import type { Agreement } from "./slots.ts";

/** Kilometres within which two names may be one place: a village and the next, a suburb and its town. */
const NEAR = 20;

/** A stretch of land without borders: what is near it may be in it. */
const REGION = "region";

/** Where: the same where one place is inside the other or near it. */
export function placesAgree({ place: a }: Claim, { place: b }: Claim, register: Register): Agreement {
  if (!a?.id || !b?.id) return "open";
  if (a.id === b.id) return "same";
  const [one, other] = [register.placePath(a.id), register.placePath(b.id)];
  if (one === null || other === null) return "open";
  if (one.startsWith(other) || other.startsWith(one)) return "same";
  if ([a.id, b.id].some((id) => register.entry("place", id)?.kind === REGION)) return "open";
  const far = kilometres(a, b);
  return far !== null && far <= NEAR ? "same" : "differ";
}
