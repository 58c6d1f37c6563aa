import { parseIso } from "../../extract/phrases/dates-days.ts";
import type { DateCandidate } from "./candidate.ts";
import type { DateConflict } from "./published.ts";

/** Zones lie up to a day apart, and a report of the night carries either day: a day's difference is no contradiction. */
export const NEAR = 1;

/** What of the other dates contradicts the one that is believed: null where all are near it, or are a later change. */
export function conflictOf(chosen: DateCandidate, others: readonly DateCandidate[]): DateConflict | null {
  const at = parseIso(chosen.day)!;
  const against = others.filter((one) => {
    const after = parseIso(one.day)! - at;
    return Math.abs(after) > NEAR && !(one.changed && after > 0);
  });
  if (against.length === 0) return null;
  const days = [...new Set([chosen.day, ...against.map(({ day }) => day)])];
  const said = against.map((one) => `${one.day} (${one.where})`).join(", ");
  const saidArabic = against.map((one) => `${one.day} (${one.where})`).join("، ");
  return {
    says: `the day of publication is taken to be ${chosen.day} (${chosen.where}), but there stands also ${said}: check it`,
    saysArabic: `أُخذ ${chosen.day} (${chosen.where}) يوماً للنشر، لكن ورد أيضاً ${saidArabic}: تحقّق منه`,
    days,
  };
}
