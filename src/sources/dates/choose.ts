import { parseIso } from "../../extract/phrases/dates-days.ts";
import { DATE_ORIGINS, type DateCandidate, type DateOrigin } from "./candidate.ts";
import { settled } from "./settle.ts";

/** The day of publication that is believed, and where it was found. */
export interface Published {
  /** ISO day. */
  readonly day: string;
  /** ISO instant, null where no hour or no zone is written. */
  readonly instant: string | null;
  readonly origin: DateOrigin;
  readonly where: string;
}

/** Dates that contradict the one that is believed. */
export interface DateConflict {
  readonly says: string;
  readonly saysArabic: string;
  /** All days that are said, the believed one first, each once. */
  readonly days: readonly string[];
}

/** What a report's dates come to. */
export interface ChosenDate {
  readonly published: Published | null;
  readonly conflict: DateConflict | null;
}

/** News on the web, and the machines' habit of writing 0001 or 1970 for «unknown», begin after this day. */
const EARLIEST = "1990-01-01";
/** Zones lie up to a day apart, and a report of the night carries either day: a day's difference is no contradiction. */
const NEAR = 1;

/**
 * The surest of the dates (`DATE_ORIGINS`, those of a change last), impossible ones left out: before 1990, or more than a
 * day after `takenAt` (an ISO instant; null: not known). A conflict where others are more than a day from it; a change
 * after the publication is none.
 */
export function chooseDate(candidates: readonly DateCandidate[], takenAt: string | null = null): ChosenDate {
  const taken = takenAt === null ? null : parseIso(takenAt);
  const possible = settled(candidates).filter(({ day }) => {
    const number = parseIso(day);
    return number !== null && day >= EARLIEST && (taken === null || number <= taken + NEAR);
  });
  const rank = (one: DateCandidate): number =>
    DATE_ORIGINS.indexOf(one.origin) + (one.changed ? DATE_ORIGINS.length : 0);
  const [chosen, ...others] = possible.sort((a, b) => rank(a) - rank(b));
  if (chosen === undefined) return { published: null, conflict: null };
  const { day, origin, where } = chosen;
  const instant =
    chosen.instant ??
    others.find((one) => one.day === day && !one.changed && one.instant !== null)?.instant ??
    null;
  const published = { day, instant, origin, where };
  return { published, conflict: conflictOf(chosen, others) };
}

function conflictOf(chosen: DateCandidate, others: readonly DateCandidate[]): DateConflict | null {
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
