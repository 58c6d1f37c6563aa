import type { Told } from "./figures/told.ts";
import type { Register } from "./register.ts";

/** A place with days on which no report tells of anything there. */
export interface SilentPlace {
  /** Lexicon id of a district, town or village of the neighbourhood. */
  readonly place: string;
  /** ISO days, rising. */
  readonly days: readonly string[];
}

/** Where and when nothing was reported around an incident: no report is not peace. */
export interface Silence {
  /** ISO days, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Days without any report on the neighbourhood. */
  readonly days: readonly string[];
  /** Districts beside each other, with those of their days that nobody reported on; those without such days left out. */
  readonly districts: readonly SilentPlace[];
}

/** How many days before and after an incident belong to its neighbourhood. */
const DAYS_AROUND = 3;
/** The longest incident that is looked at day by day. */
const LONGEST = 60;
const DAY = 86_400_000;

/**
 * The silence around an incident: the places right inside its province by days, from three days before it to three days after.
 * `all`: the claims of all reports, that of the incident among them. A claim breaks the silence of its place on the days
 * that it names, and where it names none on the day of its report. Null where the incident has no day or no place.
 */
export function silenceAround(
  incident: readonly Told[],
  all: readonly Told[],
  register: Register,
): Silence | null {
  const districts = districtsOf(incident, register);
  const days = daysOf(incident);
  if (districts.length === 0 || days.length === 0) return null;
  const heard = new Map<string, Set<string>>(districts.map(({ id }) => [id, new Set()]));
  const anywhere = new Set<string>();
  for (const told of all) {
    const path = told.claim.place?.id ? register.placePath(told.claim.place.id) : null;
    if (path === null) continue;
    for (const { id, path: district, province } of districts)
      if (path.startsWith(province))
        for (const day of toldDays(told)) {
          anywhere.add(day);
          if (path.startsWith(district)) heard.get(id)!.add(day);
        }
  }
  const silent = (id: string): readonly string[] => days.filter((day) => !heard.get(id)!.has(day));
  return {
    firstDay: days[0]!,
    lastDay: days.at(-1)!,
    days: days.filter((day) => !anywhere.has(day)),
    districts: districts
      .map(({ id }) => ({ place: id, days: silent(id) }))
      .filter((one) => one.days.length > 0),
  };
}

interface District {
  readonly id: string;
  readonly path: string;
  readonly province: string;
}

/** The places right inside the provinces that the incident names places in, by id. */
function districtsOf(incident: readonly Told[], register: Register): readonly District[] {
  const found = new Map<string, District>();
  for (const { claim } of incident) {
    const path = claim.place?.id ? register.placePath(claim.place.id) : null;
    const [country, province] = path?.split("/").filter((part) => part !== "") ?? [];
    if (country === undefined || province === undefined) continue;
    const over = `/${country}/${province}/`;
    for (const id of register.placesIn(province))
      found.set(id, { id, path: `${over}${id}/`, province: over });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The days of an incident with those around it; none where it has no day or lasts too long to have neighbours. */
function daysOf(incident: readonly Told[]): readonly string[] {
  const all = incident.flatMap(toldDays).sort();
  if (all.length === 0) return [];
  const first = Date.parse(all[0]!) - DAYS_AROUND * DAY;
  const last = Date.parse(all.at(-1)!) + DAYS_AROUND * DAY;
  const count = Math.round((last - first) / DAY) + 1;
  if (count > LONGEST + 2 * DAYS_AROUND) return [];
  return Array.from({ length: count }, (_, i) => isoDay(first + i * DAY));
}

function toldDays({ claim, day }: Told): readonly string[] {
  if (!claim.time) return day === null ? [] : [day];
  const [first, last] = [Date.parse(claim.time.firstDay), Date.parse(claim.time.lastDay)];
  const count = Math.min(LONGEST, Math.round((last - first) / DAY) + 1);
  return Array.from({ length: count }, (_, i) => isoDay(first + i * DAY));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
