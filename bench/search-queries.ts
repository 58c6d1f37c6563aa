import type { Facets } from "../src/store/search/found.ts";
import type { ClaimSearch } from "../src/store/search/query.ts";
import type { TextQuery } from "../src/store/search/text-query.ts";

/** A query of the measure. */
export interface BenchQuery {
  readonly kind: string;
  readonly search: ClaimSearch;
  readonly documents: boolean;
}

const COMMON = [
  "قوات",
  "قتل",
  "مدينة",
  "قال",
  "النظام",
  "سوريا",
  "الجيش",
  "هجوم",
  "أمس",
  "مقتل",
  "العراق",
  "اليمن",
];
const RARE = [
  "الباغوز",
  "مفخخة",
  "نازحين",
  "هدنة",
  "قناص",
  "ميناء",
  "براميل",
  "الهلال",
  "معبر",
  "زورق",
  "سجين",
  "شاحنة",
];
const PHRASES = [
  "«قوات النظام»",
  "«مجلس الأمن»",
  "«الغوطة الشرقية»",
  "«الجيش الوطني»",
  "«غارة جوية»",
  "«وقف إطلاق النار»",
  "«الأمم المتحدة»",
  "«وزارة الدفاع»",
  "«قوات سوريا الديمقراطية»",
  "«القوات الحكومية»",
];

/** Some 300 queries as people ask them, out of the words above and the values that occur. */
export function queriesFor(facets: Facets, text: (query: string) => TextQuery | null): readonly BenchQuery[] {
  const values = (name: string, most: number): string[] =>
    (facets[name] ?? []).slice(0, most).map(({ value }) => value);
  const list: BenchQuery[] = [];
  const add = (kind: string, searches: readonly ClaimSearch[], documents = false): void => {
    for (const search of searches) list.push({ kind, search, documents });
  };
  const kinds = values("kind", 10);
  const provinces = values("province", 10);
  const countries = values("country", 6);
  const actors = values("actor", 20);
  const months = values("month", 200).slice(-12);
  const outlets = values("outlet", 6);
  add(
    "no filter",
    Array.from({ length: 15 }, () => ({})),
  );
  add(
    "common word",
    COMMON.flatMap((word) => [{ text: text(word) }, { text: text(word), order: "oldest" as const }]),
  );
  add(
    "rare word",
    RARE.flatMap((word) => [{ text: text(word) }, { text: text(word), limit: 50 }]),
  );
  add(
    "two words",
    COMMON.flatMap((a, i) => [
      { text: text(`${a} ${RARE[i]}`) },
      { text: text(`${a} ${COMMON[(i + 3) % 12]}`) },
    ]),
  );
  add(
    "without a word",
    COMMON.map((word, i) => ({ text: text(`${word} -${COMMON[(i + 5) % 12]}`) })),
  );
  add(
    "phrase",
    PHRASES.map((phrase) => ({ text: text(phrase) })),
  );
  add(
    "phrase, again",
    PHRASES.map((phrase, i) => ({ text: text(phrase), kind: [kinds[i % kinds.length]!] })),
  );
  add(
    "kind",
    kinds.map((kind) => ({ kind: [kind] })),
  );
  add(
    "kind and province",
    provinces.flatMap((place, i) =>
      [0, 1, 2].map((j) => ({ kind: [kinds[(i + j) % kinds.length]!], place: [place] })),
    ),
  );
  add(
    "actor and year",
    actors.flatMap((actor) =>
      ["2018", "2019"].map((year) => ({
        actor: [actor],
        days: { from: `${year}-01-01`, to: `${year}-12-31` },
      })),
    ),
  );
  add(
    "party in a month",
    actors.slice(0, 12).map((party, i) => ({
      party: [party],
      days: { from: `${months[i % months.length]}-01`, to: `${months[i % months.length]}-28` },
    })),
  );
  add(
    "outlet and count",
    outlets.flatMap((outlet) => [5, 10, 50].map((from) => ({ outlet: [outlet], count: { from, to: null } }))),
  );
  add(
    "country and word",
    countries.flatMap((place) => COMMON.slice(0, 4).map((word) => ({ place: [place], text: text(word) }))),
  );
  add(
    "kinds, modality, certain",
    kinds.map((kind, i) => ({
      kind: [kind, kinds[(i + 1) % kinds.length]!],
      modality: ["asserted"],
      confidence: 0.5,
    })),
  );
  add(
    "published and target",
    actors
      .slice(0, 10)
      .map((target) => ({ target: [target], published: { from: "2018-06-01", to: "2018-09-30" } })),
  );
  add(
    "documents, word",
    COMMON.map((word) => ({ text: text(word) })),
    true,
  );
  add(
    "documents, two words",
    COMMON.map((word, i) => ({ text: text(`${word} ${RARE[i]}`) })),
    true,
  );
  add(
    "documents, phrase",
    PHRASES.slice(0, 5).map((phrase) => ({ text: text(phrase) })),
    true,
  );
  add(
    "documents, kind",
    kinds.map((kind, i) => ({ kind: [kind], place: [provinces[i % provinces.length]!] })),
    true,
  );
  return list;
}
