/** A time of day, and the zone that is written with it. */
export interface Clock {
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
  readonly second: number;
  /** «Z» or «+03:00»; null where none is written. */
  readonly zone: string | null;
}

const TIME =
  /(?<![\d.:-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,3}(am\b|pm\b|صباحا|مساء|ظهرا|ص(?!\p{L})|م(?!\p{L}))?\s{0,3}(z\b|gmt|utc|[+-]\d{2}:?\d{2}(?!\d)|بتوقيت (?:غرينتش|جرينتش|غرينيتش))?/iu;

/** The first time of day in folded text («10:25», «10:25 م», «10:25:00+03:00»), or null. */
export function clockIn(folded: string): Clock | null {
  const found = TIME.exec(folded);
  if (found === null) return null;
  const half = found[4]?.toLowerCase() ?? "";
  const written = Number(found[1]);
  const after = (half === "pm" || half.startsWith("م") || half === "ظهرا") && written < 12;
  const before = (half === "am" || half.startsWith("ص")) && written === 12;
  const hour = written + (after ? 12 : 0) - (before ? 12 : 0);
  const minute = Number(found[2]);
  const second = Number(found[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { hour, minute, second, zone: zoneOf(found[5]) };
}

function zoneOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(written);
  return offset === null ? "Z" : `${offset[1]}:${offset[2]}`;
}

/** The ISO instant of a day and a clock, in the zone that is written; null where no zone is, since then nobody can tell. */
export function instantOf(day: string, clock: Clock | null): string | null {
  if (clock === null || clock.zone === null) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${day}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}${clock.zone}`;
}
