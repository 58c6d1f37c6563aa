import { civilOf, dayOf } from "./dates-days.ts";
import { decadeAt } from "./dates-holidays.ts";
import { type Moment, near, type Scan, wordAt } from "./dates-scan.ts";
import { unitAt, unitMoment } from "./dates-units.ts";
import { monthWhole, yearAlone, yearOf } from "./dates-years.ts";

/** «مطلع العام الحالي», «أواخر كانون الأول», «منتصف الشهر الماضي», «أول أكتوبر». */
export function stageAt(scan: Scan, at: number): Moment | null {
  const stage = wordAt(scan, at, "stage");
  if (stage === null || !near(scan, stage.to)) return null;
  const frame =
    bareUnit(scan, stage.to) ??
    unitAt(scan, stage.to) ??
    monthWhole(scan, stage.to, true) ??
    yearOf(scan, stage.to) ??
    decadeAt(scan, stage.to);
  if (frame === null && scan.numbers.has(stage.to)) {
    const year = yearAlone(scan, stage.to);
    if (year !== null)
      return {
        ...stageOf(stage.entry.value, year),
        to: year.to,
        entries: [stage.entry.id, ...year.entries],
        grain: "span",
      };
  }
  if (frame === null || frame.grain === "day") return null;
  const entries = [stage.entry.id, ...frame.entries];
  if (frame.grain === "week" && (stage.entry.value === "end" || stage.entry.value === "late")) {
    return { start: frame.start + 5, end: frame.end, grain: "span", to: frame.to, entries };
  }
  return { ...stageOf(stage.entry.value, frame), grain: "span", to: frame.to, entries };
}

/** «مطلع العام», «نهاية الشهر» with nothing behind it: the publication's own. */
function bareUnit(scan: Scan, at: number): Moment | null {
  const unit = wordAt(scan, at, "unit");
  if (unit === null || !unit.definite || scan.published === null) return null;
  if (unit.entry.value !== "year" && unit.entry.value !== "month") return null;
  if (near(scan, unit.to)) {
    if (scan.numbers.has(unit.to) || wordAt(scan, unit.to, "direction", "same", "month") !== null)
      return null;
  }
  const moment = unitMoment(scan.published, unit.entry.value, 0);
  return moment === null ? null : { ...moment, to: unit.to, entries: [unit.entry.id] };
}

/**
 * «أوائل», «أواسط», «أواخر» are ten days of a month, as Arabic has always counted them; «مطلع», «بداية» and «نهاية» are
 * looser and get its half, as Recognizers-Text reads them. Of a year the halves and the middle third, of any other
 * stretch thirds.
 */
function stageOf(stage: string, moment: Moment): { start: number; end: number } {
  const { start, end, grain } = moment;
  const begins = stage === "begin" || stage === "early";
  if (grain === "month") {
    if (stage === "begin") return { start, end: start + 14 };
    if (stage === "early") return { start, end: start + 9 };
    if (stage === "middle") return { start: start + 10, end: start + 19 };
    return { start: start + (stage === "late" ? 20 : 15), end };
  }
  if (grain === "year") {
    const { year } = civilOf(start);
    if (begins) return { start, end: dayOf(year, 7, 1) - 1 };
    if (stage === "middle") return { start: dayOf(year, 5, 1), end: dayOf(year, 9, 1) - 1 };
    return { start: dayOf(year, 7, 1), end };
  }
  const third = Math.floor((end - start + 1) / 3);
  if (begins) return { start, end: start + Math.max(0, third - 1) + (grain === "week" ? 1 : 0) };
  if (stage === "middle") return { start: start + third, end: end - third };
  return { start: end - Math.max(0, third - 1), end };
}

/** «بقية العام», «باقي الشهر الجاري»: from the publication to the end of what is named. */
export function restAt(scan: Scan, at: number): Moment | null {
  const rest = wordAt(scan, at, "rest");
  const { published } = scan;
  if (rest === null || rest.definite || published === null || !near(scan, rest.to)) return null;
  const unit = wordAt(scan, rest.to, "unit");
  const week = unit?.definite === true && unit.entry.value === "week";
  const ownWeek = week
    ? { ...unitMoment(published, "week", 0)!, to: unit.to, entries: [unit.entry.id] }
    : null;
  const frame = bareUnit(scan, rest.to) ?? unitAt(scan, rest.to) ?? yearOf(scan, rest.to) ?? ownWeek;
  if (frame === null || frame.start > published || frame.end < published) return null;
  const { end, to } = frame;
  return { start: published, end, to, grain: "span", entries: [rest.entry.id, ...frame.entries] };
}
