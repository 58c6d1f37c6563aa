import type { Claim } from "../extract/claim.ts";
import { printCount } from "../extract/print-count.ts";
import { flat } from "./flat.ts";
import type { Language } from "./language.ts";
import { kindName, modalityName, weaponName } from "./words.ts";

/** The cells of a claim's line in the table. */
export interface ClaimCells {
  readonly kind: string;
  readonly count: string;
  readonly parties: string;
  readonly place: string;
  readonly time: string;
  readonly speaker: string;
  readonly modality: string;
}

/** As much of a claim as its line shows. */
export interface ClaimShown extends Pick<Claim, "kind" | "count" | "weapon" | "via" | "modality"> {
  readonly actor: readonly { readonly text: string }[];
  readonly target: readonly { readonly text: string }[];
  readonly place: { readonly text: string } | null;
  readonly time: { readonly firstDay: string; readonly lastDay: string } | null;
  readonly speaker: { readonly text: string } | null;
}

/** What is shown of a claim. */
export function claimCells(claim: ClaimShown, language: Language): ClaimCells {
  const arrow = language === "ar" ? "←" : ">";
  const names = (list: readonly { text: string }[]): string => list.map(({ text }) => flat(text)).join(" + ");
  const { actor, target, time, place, speaker } = claim;
  const whom = target.length > 0 ? `${arrow} ${names(target)}` : "";
  const weapon = claim.weapon ? ` (${weaponName(claim.weapon, language)})` : "";
  const days = time
    ? time.firstDay === time.lastDay
      ? time.firstDay
      : `${time.firstDay}…${time.firstDay.slice(0, 4) === time.lastDay.slice(0, 4) ? time.lastDay.slice(5) : time.lastDay}`
    : "";
  const via = claim.via.length > 0 ? ` ${language === "ar" ? "عبر" : "via"} ${claim.via.join(", ")}` : "";
  return {
    kind: kindName(claim.kind, language),
    count: claim.count ? printCount(claim.count) : "",
    parties: `${names(actor)}${weapon} ${whom}`.trim(),
    place: place ? flat(place.text) : "",
    time: days,
    speaker: (speaker ? flat(speaker.text) : "") + via,
    modality: claim.modality === "asserted" ? "" : modalityName(claim.modality, language),
  };
}
