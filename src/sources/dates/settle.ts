import { parseIso } from "../../extract/phrases/dates-days.ts";
import { isDay } from "../day.ts";
import type { DateCandidate } from "./candidate.ts";
import { DAY_FIRST } from "./candidate-of.ts";

/**
 * The same dates, those like «3/4/2018» read month first where the report's other dates of publication stand by that
 * day and none of them by the other.
 */
export function settled(candidates: readonly DateCandidate[]): DateCandidate[] {
  const sure = candidates.filter((one) => !one.changed && !one.where.endsWith(DAY_FIRST));
  const stands = (day: string): boolean =>
    sure.some((one) => Math.abs((parseIso(one.day) ?? 0) - parseIso(day)!) <= 1);
  return candidates.map((one) => {
    if (!one.where.endsWith(DAY_FIRST)) return one;
    const [year, month, day] = one.day.split("-");
    const turned = `${year}-${day}-${month}`;
    if (!isDay(turned) || stands(one.day) || !stands(turned)) return one;
    const where = `${one.where.slice(0, -DAY_FIRST.length)} (month before day)`;
    return { ...one, day: turned, instant: one.instant && turned + one.instant.slice(10), where };
  });
}
