import type { Claim } from "../../extract/claim.ts";
import type { Disagreement } from "../incident.ts";

/** What a claim says in a slot, for people. */
export function slotOf(claim: Claim, about: Disagreement): string {
  const { actor, target, count, place, time, weapon, modality } = claim;
  const ids = (mentions: typeof actor): string => mentions.map(({ id, text }) => id ?? text).join(" + ");
  if (about === "actor") return ids(actor);
  if (about === "target") return ids(target);
  if (about === "count") return count ? `${count.min ?? ""}–${count.max ?? ""}` : "";
  if (about === "place") return place?.text ?? "";
  if (about === "time") return time ? `${time.firstDay}/${time.lastDay}` : "";
  return about === "means" ? (weapon ?? "") : modality;
}
