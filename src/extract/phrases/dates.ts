import { Hint } from "../../lexicon/read.ts";
import { Mark, type Token } from "../../text/token.ts";
import type { Calendar } from "./dates-calendar.ts";
import { isoOf, parseIso } from "./dates-days.ts";
import { type Found, timeAt } from "./dates-relation.ts";
import type { Grain, Moment, Scan } from "./dates-scan.ts";
import type { NumberPhrase } from "./numbers.ts";

export { type Calendar, compileCalendar } from "./dates-calendar.ts";

/** How what is told stands to the time: «في», «منذ», «حتى», «خلال», «قبل», «بعد». */
export type Relation = "at" | "since" | "until" | "during" | "before" | "after";

/** A time expression and the days that it stands for. */
export interface TimePhrase {
  /** Token indexes, half open, «منذ» and «خلال» included, «في» not. */
  readonly from: number;
  readonly to: number;
  /** ISO days, both inclusive. */
  readonly start: string;
  readonly end: string;
  readonly grain: Grain;
  readonly relation: Relation;
  /** True where two ends are named: «من 4 إلى 7 مارس», «بين عامي 2014 و2018». The last one named lies inside. */
  readonly range: boolean;
  /** The first day of the later end of a range: 2018-01-01 in «من 2014 إلى 2018»; null where `range` is false. */
  readonly lastStart: string | null;
  /** True for the day of the event that stands behind: «بعد يومين من مقتل», «غداة هجوم». */
  readonly aside: boolean;
  /** Ids of the lexicon lines that were used. */
  readonly entries: readonly string[];
}

/** A weekday that contradicts its date: shown to the reader, not guessed away. Token indexes, half open. */
export interface DateTrouble {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly saysArabic: string;
}

/**
 * The time expressions of one sentence, first to last, none overlapping, resolved as news does: a bare weekday or
 * day-month is the nearest past, the day of publication included. `published` is an ISO day; without it only absolute
 * dates have an answer and the others are left out. `numbers` are the sentence's own (`numbersIn`). `earlier` is the last
 * time of the sentences before, for «في اليوم نفسه».
 */
export function timesIn(
  tokens: readonly Token[],
  published: string | null,
  calendar: Calendar,
  numbers: readonly NumberPhrase[],
  earlier: { readonly start: string; readonly end: string } | null = null,
  hints?: Uint8Array,
): {
  times: TimePhrase[];
  troubles: DateTrouble[];
  /** The `earlier` of the sentence behind. */
  last: { readonly start: string; readonly end: string } | null;
} {
  const times: TimePhrase[] = [];
  const troubles: DateTrouble[] = [];
  const byToken = new Map<number, NumberPhrase>();
  for (const number of numbers) byToken.set(number.core.from, number);
  const scan: Scan = {
    tokens,
    table: calendar.table,
    published: published === null ? null : parseIso(published),
    numbers: byToken,
    hints,
    slots: new Array(tokens.length),
  };
  const carried = momentOf(earlier);
  let previous = carried;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (
      token.kind === "latin" ||
      (token.kind === "word" &&
        !(hints ? hints[at]! & Hint.calendar : calendar.table.has(token.folded)) &&
        !byToken.has(at))
    ) {
      at++;
      continue;
    }
    const found = timeAt(scan, at, previous);
    if (found === null) {
      at++;
      continue;
    }
    const { moment, relation, from } = found;
    const last = times.at(-1);
    const joint = last !== undefined && previous !== null && isNextDay(tokens, last, previous, found);
    if (isFrame(moment, relation, previous)) {
      previous = moment.carried === true ? { ...moment, carried: false } : moment;
    }
    if (joint) {
      times[times.length - 1] = {
        ...last,
        to: moment.to,
        end: isoOf(moment.end),
        grain: "span",
        entries: [...last.entries, ...moment.entries],
      };
    } else
      times.push({
        from,
        to: moment.to,
        start: isoOf(moment.start),
        end: isoOf(moment.end),
        grain: moment.grain,
        relation,
        range: moment.lastStart !== undefined,
        lastStart: moment.lastStart === undefined ? null : isoOf(moment.lastStart),
        aside: moment.aside === true,
        entries: moment.entries,
      });
    if (moment.trouble !== undefined) troubles.push({ from, to: moment.to, ...moment.trouble });
    at = moment.to;
  }
  return { times, troubles, last: previous === carried ? earlier : namedBy(previous) };
}

const namedBy = (moment: Moment | null): { readonly start: string; readonly end: string } | null =>
  moment === null ? null : { start: isoOf(moment.start), end: isoOf(moment.end) };

/** True for a time that «في اليوم نفسه» can mean: a stretch («منذ 11 يوليو») or another event's day leaves a day named. */
function isFrame(moment: Moment, relation: Relation, previous: Moment | null): boolean {
  if (moment.aside === true) return false;
  const stretch = moment.start !== moment.end && (relation === "since" || relation === "during");
  return !(stretch && previous !== null && previous.start === previous.end);
}

/** «مساء أمس وفجر اليوم السبت»: two days in a row joined by و are one stretch. */
function isNextDay(tokens: readonly Token[], last: TimePhrase, previous: Moment, found: Found): boolean {
  const { moment, relation, from } = found;
  if (last.relation !== "at" || relation !== "at" || moment.trouble !== undefined) return false;
  if (moment.grain !== "day" || previous.start !== previous.end || moment.start !== previous.end + 1)
    return false;
  if (last.end !== isoOf(previous.end) || tokens[last.to]!.before !== Mark.space) return false;
  const joined = from === last.to && tokens[from]!.folded.startsWith("و");
  return joined || (from === last.to + 1 && tokens[last.to]!.folded === "و");
}

function momentOf(earlier: { readonly start: string; readonly end: string } | null): Moment | null {
  const start = earlier === null ? null : parseIso(earlier.start);
  const end = earlier === null ? null : parseIso(earlier.end);
  return start === null || end === null
    ? null
    : { start, end, to: 0, grain: "day", entries: [], carried: true };
}
