import { decadeAt } from "./dates-holidays.ts";
import { stageOf } from "./dates-months.ts";
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
        ...year,
        ...stageOf(stage.entry.value, year),
        entries: [stage.entry.id, ...year.entries],
        grain: "span",
      };
  }
  if (frame === null || frame.grain === "day") return null;
  const entries = [stage.entry.id, ...frame.entries];
  if (frame.grain === "week" && stage.entry.value === "end") {
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
