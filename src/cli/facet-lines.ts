import type { Kind, Modality } from "../extract/kinds.ts";
import type { Facets } from "../store/search/found.ts";
import { KIND_ARABIC, MODALITY_ARABIC } from "./arabic.ts";
import { flat } from "./flat.ts";
import type { Language } from "./language.ts";
import { isolate, type Layout, line, wrap } from "./layout.ts";
import { weaponName } from "./words.ts";

/** How many values of a facet are shown; JSON has all. */
const SHOWN = 12;

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    kind: "kind",
    actor: "who",
    target: "whom",
    country: "country",
    province: "province",
    outlet: "outlet",
    speaker: "who said so",
    modality: "modality",
    weapon: "weapon",
    month: "month",
    published: "published",
    language: "language",
  },
  ar: {
    kind: "النوع",
    actor: "الفاعل",
    target: "الهدف",
    country: "البلد",
    province: "المحافظة",
    outlet: "الوسيلة",
    speaker: "القائل",
    modality: "الصيغة",
    weapon: "السلاح",
    month: "الشهر",
    published: "النشر",
    language: "اللغة",
  },
};
const ENTITIES = new Set(["actor", "target", "country", "province", "speaker"]);
const IN_TIME = new Set(["month", "published"]);

/** Facets as lines: a name, then its values with counts, the most frequent ones; of months the last ones. `nameOf`: of an id. */
export function facetLines(facets: Facets, layout: Layout, nameOf: (id: string) => string): string[] {
  const { language } = layout;
  return Object.entries(facets).flatMap(([name, values]) => {
    if (values.length === 0) return [];
    const some = IN_TIME.has(name) ? values.slice(-SHOWN) : values.slice(0, SHOWN);
    const more = values.length > some.length ? [`… (${values.length - some.length})`] : [];
    const listed = [
      ...some.map(
        ({ value, count }) =>
          `${flat(ENTITIES.has(name) ? nameOf(value) : valueName(name, value, language))} ${count.toLocaleString("en")}`,
      ),
      ...more,
    ].join(" · ");
    const text = `${NAMES[language][name] ?? name}: ${listed}`;
    return (layout.marks ? wrap(text, layout.width - 4) : [text]).map((part, i) =>
      line(`${i === 0 ? "  " : "    "}${isolate(part, layout)}`, layout),
    );
  });
}

function valueName(facet: string, value: string, language: Language): string {
  if (facet === "weapon") return weaponName(value, language);
  if (language === "en") return value;
  if (facet === "kind") return KIND_ARABIC[value as Kind] ?? value;
  return facet === "modality" ? (MODALITY_ARABIC[value as Modality] ?? value) : value;
}
