import type { Claim, Count, EntityMention } from "../src/extract/claim.ts";
import type { Kind, Modality } from "../src/extract/kinds.ts";
import type { Told } from "../src/incidents/figures/told.ts";
import { openRegister } from "../src/incidents/register.ts";
import type { Report } from "../src/incidents/report.ts";
import { compileLexicon } from "../src/lexicon/compile.ts";

/** A small lexicon: two sides, their bodies, people and places of an invented land. */
const FILES = new Map([
  [
    "actors.tsv",
    [
      "id	name	english	forms	kind	of	country	source",
      "northland	الشمال	Northland	الشمال	state		nn	made up",
      "north-government	حكومة الشمال	Northern government	حكومة الشمال	government	northland	nn	made up",
      "north-army	جيش الشمال	Northern army	جيش الشمال	army	north-government	nn	made up",
      "north-interior-ministry	وزارة الداخلية الشمالية	Northern interior ministry	وزارة الداخلية الشمالية	ministry	north-government	nn	made up",
      "hill-front	جبهة التل	Hill Front	جبهة التل	armed-group		nn	made up",
      "sky-coalition	تحالف السماء	Sky Coalition	تحالف السماء	coalition			made up",
      "southland	الجنوب	Southland	الجنوب	state		ss	made up",
      "watch	مرصد النهر	River Watch	مرصد النهر	monitor			made up",
    ].join("\n"),
  ],
  [
    "people.tsv",
    [
      "id	name	english	forms	plural	group	source",
      "civilians	مدني	civilian	مدني	مدنيون	civilians	made up",
      "children	طفل	child	طفل	أطفال	children	made up",
      "people	شخص	person	شخص	أشخاص	people	made up",
      "militants	مسلح	gunman	مسلح	مسلحون	militants	made up",
    ].join("\n"),
  ],
  [
    "posts.tsv",
    [
      "id	name	english	forms	plural	kind	of	source",
      "ministry-of-interior	وزارة الداخلية	ministry	وزارة الداخلية		body		made up",
    ].join("\n"),
  ],
  [
    "places.tsv",
    [
      "id	name	english	forms	level	in	lat	lon	source",
      "northland	الشمال	Northland	الشمال	country		10	10	made up",
      "river	النهر	River	النهر	province	northland	10	10	made up",
      "mill	المطحنة	Mill	المطحنة	town	river	10	10	made up",
      "bridge	الجسر	Bridge	الجسر	town	river	12	12	made up",
    ].join("\n"),
  ],
]);

/** What the incidents are asked of in tests. */
export const REGISTER = openRegister(compileLexicon(FILES));

/** What a made-up claim says; all else is empty. */
export interface Made {
  readonly kind?: Kind;
  readonly count?: number | readonly [number | null, number | null] | null;
  readonly approx?: boolean;
  readonly actor?: readonly string[];
  readonly target?: readonly string[];
  readonly place?: string | null;
  readonly weapon?: string | null;
  readonly days?: readonly [string, string] | null;
  readonly modality?: Modality;
  readonly partOf?: string | null;
  readonly id?: string;
  readonly report?: string;
  readonly day?: string | null;
  readonly origins?: readonly string[];
}

const words = (text: string) => ({ text, start: 0, end: text.length });

/** A made-up claim. */
export function claimOf(made: Made): Claim {
  const mention = (id: string): EntityMention => ({ ...words(id), id });
  const place = made.place ? REGISTER.entry("place", made.place) : null;
  return {
    id: made.id ?? "c1",
    kind: made.kind ?? "killed",
    trigger: words("قتل"),
    actor: (made.actor ?? []).map(mention),
    target: (made.target ?? []).map(mention),
    count: countOf(made),
    weapon: made.weapon ?? null,
    place: place && {
      ...words(place.name),
      lat: Number(place.cells.lat),
      lon: Number(place.cells.lon),
      precision: "town",
      id: place.id,
    },
    time: made.days ? { ...words("أمس"), firstDay: made.days[0], lastDay: made.days[1] } : null,
    speaker: null,
    via: [],
    modality: made.modality ?? "asserted",
    partOf: made.partOf ?? null,
    cause: null,
    confidence: 1,
    sentence: { start: 0, end: 9 },
    because: [],
  };
}

function countOf({ count, approx = false }: Made): Count | null {
  if (count == null) return null;
  const [min, max] = typeof count === "number" ? [count, count] : count;
  return { min, max, approx };
}

/** A made-up claim with its way. */
export function toldOf(made: Made): Told {
  const claim = claimOf(made);
  const report = reportOf({ id: made.report ?? "r1", published: made.day ?? null, claims: [claim] });
  return {
    ref: { report: report.id, claim: claim.id },
    claim,
    report,
    origins: (made.origins ?? ["watch"]).map((id) => ({
      id,
      kind: id.startsWith("outlet:") ? "outlet" : id.startsWith("agency:") ? "agency" : "speaker",
      chain: [id],
      copiedFrom: null,
      reason: "speaker",
    })),
    day: made.day ?? null,
  };
}

/** A report; all that is not given is empty. */
export function reportOf(made: Partial<Report> & { readonly id: string }): Report {
  return { text: "", outlet: null, published: null, publishedAt: null, url: null, claims: [], ...made };
}
