import type { Claim } from "../../extract/claim.ts";
import type { Kind } from "../../extract/kinds.ts";
import type { Report } from "../report.ts";
import type { Places } from "./member.ts";
import { type LinkModel, readLinkModel } from "./model.ts";

/** A claim in a few words, for tests: everything but its kind may be left out. */
export interface Sketch {
  readonly kind: Kind;
  /** The sentence it stands in, one trigger at its beginning. */
  readonly says: string;
  readonly place?: string;
  readonly day?: string;
  readonly count?: number;
  readonly actor?: string;
  readonly target?: string;
}

/** A report made of sketches, a sentence each. For tests. */
export function reportOf(id: string, published: string | null, sketches: readonly Sketch[]): Report {
  let text = "";
  const claims = sketches.map(({ kind, says, place, day, count, actor, target }, i): Claim => {
    const start = text.length;
    text += `${says}. `;
    const trigger = says.split(" ")[0]!;
    const here = { start, end: start + trigger.length, text: trigger };
    return {
      id: `c${i + 1}`,
      kind,
      trigger: here,
      actor: actor ? [{ ...here, id: actor }] : [],
      target: target ? [{ ...here, id: target }] : [],
      count: count === undefined ? null : { min: count, max: count, approx: false },
      weapon: null,
      place: place ? { ...here, lat: null, lon: null, precision: "town", id: place } : null,
      time: day ? { ...here, firstDay: day, lastDay: day } : null,
      speaker: null,
      via: [],
      modality: "asserted",
      partOf: null,
      cause: null,
      confidence: 1,
      sentence: { start, end: start + says.length },
      because: [],
    };
  });
  return { id, text, outlet: null, published, publishedAt: null, url: null, claims };
}

/** Places of tests: «west/idlib» lies in the province «west» of the one country. */
export const MADE_UP_PLACES: Places = { path: (id) => `/land/${id}/` };

/** Few weights that a person can reckon with. For tests. */
export const MADE_UP_MODEL: LinkModel = readLinkModel(
  [
    "within\talways\t-0.5",
    "within\tplace=same\t2",
    "within\tplace=apart\t-5",
    "within\tplace=same-country\t-3",
    "within\tkinds=outcome+violence\t1",
    "across\talways\t-2",
    "across\tplace=same\t3",
    "across\tplace=same-country\t-4",
    "across\ttime=same-day\t1",
    "across\ttime=days-apart-said\t-4",
    "across\tcounts=1\t1",
  ].join("\n"),
  { reports: 10, counts: new Map() },
);
