import type { AnalysedIncident } from "../incidents/analyse.ts";
import type { Disagreement, Figure, Grade } from "../incidents/incident.ts";
import type { Register } from "../incidents/register.ts";
import type { Language } from "./language.ts";
import { kindName } from "./words.ts";

const GRADE_ARABIC: Readonly<Record<Grade, string>> = {
  confirmed: "مؤكَّد",
  fair: "مقبول",
  weak: "ضعيف",
  contested: "متنازَع فيه",
  discounted: "مستبعَد",
};

const DISAGREEMENT_ARABIC: Readonly<Record<Disagreement, string>> = {
  count: "العدد",
  actor: "الفاعل",
  target: "المستهدف",
  place: "المكان",
  time: "الوقت",
  means: "الوسيلة",
  whether: "الوقوع",
};

/** The name of a grade. */
export const gradeName = (grade: Grade, language: Language): string =>
  language === "ar" ? GRADE_ARABIC[grade] : grade;

/** What a contradiction is about. */
export const disagreementName = (about: Disagreement, language: Language): string =>
  language === "ar" ? DISAGREEMENT_ARABIC[about] : about;

/** The name of a place, a party or an origin in the language of the screen; its id where the lexicon has none. */
export function nameOf(id: string, register: Register, language: Language): string {
  const bare = id.includes(":") ? id.slice(id.indexOf(":") + 1) : id;
  for (const tag of ["actor", "outlet", "place", "people", "post"] as const) {
    const entry = register.entry(tag, bare);
    if (entry) return language === "ar" ? entry.name : entry.english || entry.name;
  }
  return bare;
}

/** «16», «17–38», «17–38 (17)»: low and high, the best where it is neither. */
export function rangeOf({ low, best, high }: Pick<Figure, "low" | "best" | "high">): string {
  if (low === null && high === null) return best === null ? "" : String(best);
  if (low === high) return String(low);
  const ends = `${low ?? "?"}–${high ?? "?"}`;
  return best === null || best === low || best === high ? ends : `${ends} (${best})`;
}

/** Low, best and high of one measure over all victims, or over the widest group that is told of. */
export function figureCell({ figures }: AnalysedIncident, measure: "killed" | "injured"): string {
  const own = figures.filter((figure) => figure.measure === measure && !figure.running);
  const all = own.find(({ victims }) => victims === "all");
  return all ? rangeOf(all) : own.map((figure) => `${rangeOf(figure)} ${figure.victims}`).join(" + ");
}

/** What happened, in a few words: kind and place. */
export function whatOf({ incident }: AnalysedIncident, register: Register, language: Language): string {
  const place = incident.place === null ? "" : ` ${nameOf(incident.place, register, language)}`;
  return `${kindName(incident.kind, language)}${place}`;
}

/** «2019-03-13», «2019-03-11…13». */
export function whenOf({ incident: { firstDay, lastDay } }: AnalysedIncident): string {
  if (firstDay === null) return "";
  return lastDay === null || lastDay === firstDay ? firstDay : `${firstDay}…${lastDay}`;
}

/** How many reports tell of it. */
export const reportCount = ({ told }: AnalysedIncident): number =>
  new Set(told.map(({ report }) => report.id)).size;

/** Ids of its distinct origins. */
export const originIds = ({ told }: AnalysedIncident): readonly string[] => [
  ...new Set(told.flatMap(({ origins }) => origins.map(({ id }) => id))),
];
