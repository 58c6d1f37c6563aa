import type { Relation } from "./dates.ts";
import { bareDay, type DayFound, dayAhead, dayNumberAt } from "./dates-day.ts";
import { dayOf } from "./dates-days.ts";
import { momentAt } from "./dates-moment.ts";
import { type Moment, near, nextWord, type Scan, slotAt, type Word, wordAt } from "./dates-scan.ts";
import { type Count, countAt, shift, stretch } from "./dates-units.ts";
import { weekdayWord } from "./dates-weekday.ts";

/** A time with the word of relation in front of it. */
export interface Found {
  readonly from: number;
  readonly moment: Moment;
  readonly relation: Relation;
}

/** The time expression that begins at token `at`, its «منذ», «خلال», «قبل» included, or null. */
export function timeAt(scan: Scan, at: number, previous: Moment | null): Found | null {
  const word = wordAt(
    scan,
    at,
    "since",
    "during",
    "before",
    "after",
    "until",
    "at",
    "of",
    "between",
    "to",
    "morrow",
  );
  if (word === null) {
    const clitic = scan.tokens[at]!.kind === "word" && slotAt(scan, at)?.single[0]?.clitic === "ب";
    const moment = momentAt(scan, at, clitic, previous);
    if (moment !== null) return found(at, moment, "at");
    // «أجل للثاني والعشرين»
    const rank = scan.tokens[at]!.folded.startsWith("لل") ? dayNumberAt(scan, at) : null;
    if (rank === null) return null;
    // «للعشرين», «للثلاثين»: the ranks of the tens have the letters of the numbers.
    return rankAhead(scan, at, rank.low % 10 === 0 ? { ...rank, ordinal: true } : rank, []);
  }
  const { kind } = word.entry;
  if (kind === "to" && word.to === at + 1) return deadline(scan, at, word);
  if (!near(scan, word.to)) return null;
  if (kind === "morrow") return found(at, morrow(scan, word, previous), "at");
  if (kind === "of" || kind === "between") return spanAt(scan, at, word, previous);
  if (kind === "at") {
    const moment = momentAt(scan, word.to, true, previous) ?? dayEnding(scan, word.to);
    return found(word.to, moment, "at");
  }
  const inner = behind(scan, at, word, previous);
  if (inner === null) return null;
  const entries = [word.entry.id, ...inner.moment.entries];
  return { ...inner, moment: { ...inner.moment, entries } };
}

const found = (from: number, moment: Moment | null, relation: Relation): Found | null =>
  moment === null ? null : { from, moment, relation };

function behind(scan: Scan, at: number, word: Word, previous: Moment | null): Found | null {
  const { published } = scan;
  const { kind } = word.entry;
  let pos = word.to;
  if (kind === "since") {
    const count = published === null ? null : countAt(scan, pos);
    if (count !== null && published !== null && !isDayName(scan, pos)) {
      const all = backBy(scan, published, count);
      const now = fromNow(scan, all.to);
      // «منذ شهر و21 يوما من الآن» is a point in time.
      if (now > 0) return found(at, { ...point(all.day), to: now, entries: count.entries }, "at");
      const start = all.day;
      return found(at, { start, end: published, grain: "span", to: all.to, entries: count.entries }, "since");
    }
    const moment = momentAt(scan, pos, true, previous);
    if (moment === null) return null;
    if (published === null) return found(at, moment, "since");
    const { lastStart: _, ...from } = moment;
    return found(at, { ...from, end: Math.max(published, moment.start), grain: "span" }, "since");
  }
  if (kind === "during") {
    const moment = momentAt(scan, pos, true, previous);
    if (moment !== null) return found(at, moment, "during");
    const count = published === null ? null : countAt(scan, pos);
    if (count === null || count.vague || published === null || (count.count === 1 && count.to === pos + 1))
      return null;
    if (count.unit === "minute" || (count.unit === "hour" && count.count < 12)) return null;
    const days = stretch(published, count.count, count.unit, false);
    return found(at, { ...days, grain: "span", to: count.to, entries: count.entries }, "during");
  }
  if (kind === "before") {
    const count = published === null ? null : countAt(scan, pos);
    if (count !== null && published !== null && !isDayName(scan, pos)) {
      return ago(scan, at, count, published) ?? found(at, besideEvent(scan, count, 1, previous), "at");
    }
    return found(at, momentAt(scan, pos, true, previous), "before");
  }
  if (kind === "after") {
    const count = countAt(scan, pos);
    const event = count === null || isDayName(scan, pos) ? null : besideEvent(scan, count, -1, previous);
    if (event !== null) return found(at, event, "at");
  }
  if (kind === "after") return found(at, momentAt(scan, pos, false, previous), "after");
  const now = wordAt(scan, pos, "now");
  if (now !== null && published !== null) {
    const moment = {
      start: published,
      end: published,
      grain: "day" as const,
      to: now.to,
      entries: [now.entry.id],
    };
    return found(at, moment, "until");
  }
  const link = wordAt(scan, pos, "at", "stage");
  if (link?.entry.kind === "at") pos = link.to;
  return found(at, momentAt(scan, pos, true, previous), "until");
}

/** «منذ يوم الأحد» and «قبل يوم 12 مارس» name a day and count none. */
const isDayName = (scan: Scan, at: number): boolean => {
  const unit = wordAt(scan, at, "unit");
  if (unit === null || !near(scan, unit.to)) return false;
  const number = scan.numbers.get(unit.to);
  const one = number?.value === 1 && scan.tokens[unit.to]!.kind === "word";
  return (
    (number !== undefined && !one) ||
    weekdayWord(scan, unit.to, true) !== null ||
    wordAt(scan, unit.to, "relative", "month") !== null
  );
};

/** «قبل ثلاثة أيام»; «قبل ثلاثة أيام من الهجوم» counts from another event and is not meant. */
function ago(scan: Scan, at: number, count: Count, published: number): Found | null {
  if (near(scan, count.to)) {
    const of = wordAt(scan, count.to, "of");
    if (of !== null && wordAt(scan, of.to, "now") === null) return null;
  }
  const { day, to } = backBy(scan, published, count);
  const moment: Moment = count.vague
    ? { start: day, end: published - 1, grain: "span", to, entries: count.entries }
    : { ...point(day), to, entries: count.entries };
  return found(at, moment, "at");
}

const point = (day: number): { start: number; end: number; grain: "day" } => ({
  start: day,
  end: day,
  grain: "day",
});

const EARLIEST = dayOf(1000, 1, 1);

/** «شهر و21 يوما» before the publication: up to three counts, joined by و. */
function backBy(scan: Scan, published: number, count: Count): { day: number; to: number } {
  let day = shift(published, count.unit, -count.count);
  let { to } = count;
  for (let i = 0; i < 2 && !count.vague && near(scan, to); i++) {
    const and = scan.tokens[to]!.folded === "و" ? 1 : 0;
    if (and === 0 && scan.numbers.get(to) === undefined) break;
    if (and === 0 && !scan.tokens[to]!.folded.startsWith("و")) break;
    if (!near(scan, to + and)) break;
    const more = countAt(scan, to + and);
    if (more === null || more.vague) break;
    const further = shift(day, more.unit, -more.count);
    if (further < EARLIEST) break;
    day = further;
    ({ to } = more);
  }
  return { day, to };
}

/** The index behind «من الآن» at `at`, or 0. */
function fromNow(scan: Scan, at: number): number {
  const of = near(scan, at) ? wordAt(scan, at, "of") : null;
  const now = of === null ? null : nextWord(scan, of.to, "now");
  return now?.to ?? 0;
}

/** Units that a time between two events is counted in. */
const BETWEEN_EVENTS = new Set(["day", "week", "month", "year"]);

/**
 * «بعد ثلاثة أيام من عملية أخرى», «بعد يومين فقط على مقتل …»: the day of the event that stands behind, counted from the
 * time named in the sentence, else from the publication: so many days before it for «بعد», behind it for «قبل».
 */
function besideEvent(scan: Scan, count: Count, sign: 1 | -1, previous: Moment | null): Moment | null {
  if (count.vague || !BETWEEN_EVENTS.has(count.unit)) return null;
  const only = near(scan, count.to) && FILLERS.has(scan.tokens[count.to]!.folded) ? 1 : 0;
  if (!near(scan, count.to + only)) return null;
  const link = scan.tokens[count.to + only]!.folded;
  if (link !== "من" && link !== "علي") return null;
  const base = baseOf(scan, sign, previous);
  if (base === null) return null;
  const day = shift(base, count.unit, sign * count.count);
  if (day < EARLIEST) return null;
  return { ...point(day), to: count.to + only, entries: count.entries, aside: true };
}

/** Words that may stand between a count and «من»: «بعد يومين فقط من», «بعد شهر تقريبا من». */
const FILLERS = new Set(["فقط", "تقريبا"]);

/** The day that another event's day is counted from; null where the sentence names a stretch. */
function baseOf({ published }: Scan, sign: 1 | -1, previous: Moment | null): number | null {
  if (previous === null || previous.carried === true) return sign < 0 ? published : null;
  if (previous.start !== previous.end) return null;
  return sign < 0 ? previous.start : previous.end;
}

/** «غداة مقتل 23 شخصا»: the killing was the day before the one last named, else before that of publication. */
function morrow(scan: Scan, word: Word, previous: Moment | null): Moment | null {
  const named = previous !== null && previous.start === previous.end ? previous.start : null;
  const day = named ?? scan.published;
  if (day === null) return null;
  return { ...point(day - 1), to: word.to, entries: [word.entry.id], aside: true };
}

/** Ranks up to ten name things too («إلى الثاني»), and a word behind the rank is what it counts. */
function rankAhead(scan: Scan, at: number, number: DayFound, entries: readonly string[]): Found | null {
  if (!number.ordinal || number.low !== number.high || number.low <= 10 || near(scan, number.to)) return null;
  const day = dayAhead(scan, number.low);
  return day === null ? null : found(at, { ...point(day), to: number.to, entries }, "until");
}

/** «أجل الاجتماع إلى الحادي والعشرين»: a rank alone behind «إلى» is a day to come. */
function deadline(scan: Scan, at: number, word: Word): Found | null {
  if (!near(scan, word.to)) return null;
  const number = dayNumberAt(scan, word.to);
  if (number === null || !scan.tokens[word.to]!.folded.startsWith("ال")) return null;
  return rankAhead(scan, at, number, [word.entry.id]);
}

/** «من 2 أكتوبر إلى 22 أكتوبر», «بين 3 و7 أبريل», «بين عامي 2014 و2018», «من السبت حتى الاثنين». */
function spanAt(scan: Scan, at: number, word: Word, previous: Moment | null): Found | null {
  const first = momentAt(scan, word.to, true, previous);
  if (first === null) return word.entry.kind === "of" && at === 0 ? levantine(scan, at, word) : null;
  const and = word.entry.kind === "between";
  // «بين يومي الجمعة والأحد»
  const ends = and && first.grain === "span" && wordAt(scan, word.to, "unit-dual") !== null;
  const whole = ends ? { lastStart: first.end, ...first } : first;
  const single = and && first.grain !== "span" ? null : found(at, whole, "at");
  const alone = found(word.to, first, "at");
  let pos = first.to;
  if (!near(scan, pos)) return first.grain === "span" ? single : alone;
  const token = scan.tokens[pos]!;
  const link = wordAt(scan, pos, "to", "until");
  if (link !== null) pos = link.to;
  else if (and && token.folded === "و") pos++;
  else if (!(and && token.folded.startsWith("و"))) return first.grain === "span" ? single : alone;
  const last = pos < scan.tokens.length ? momentAt(scan, pos, true, first) : null;
  if (last === null || last.end < first.start) return first.grain === "span" ? single : alone;
  const entries = [word.entry.id, ...first.entries, ...last.entries];
  const days = { start: first.start, end: last.end, lastStart: last.start };
  return found(at, { ...days, grain: "span", to: last.to, entries }, "during");
}

/** «من أسبوع» as a whole text is spoken Levantine for «منذ أسبوع»; elsewhere «من» says what something is made of. */
function levantine(scan: Scan, at: number, word: Word): Found | null {
  const count = scan.published === null ? null : countAt(scan, word.to);
  if (count === null || count.to < scan.tokens.length) return null;
  return ago(scan, at, count, scan.published!);
}

/** «وقع في 15.»: a day's number in digits that ends its clause; with a word behind it, it counts something. */
function dayEnding(scan: Scan, at: number): Moment | null {
  const number = scan.tokens[at]?.kind === "number" ? dayNumberAt(scan, at) : null;
  if (number === null || number.low !== number.high || number.to < scan.tokens.length) return null;
  const day = bareDay(scan, number.low);
  return day === null ? null : { start: day, end: day, grain: "day", to: number.to, entries: [] };
}
