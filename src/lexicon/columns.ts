import { LEVELS, MODALITIES, VOICES, WEAPONS } from "./values.ts";

/** What may stand in a column. */
export interface ColumnRule {
  /** The only values allowed; an empty cell is allowed as well unless the column is needed. */
  readonly values?: readonly string[];
  /** The file whose ids the cell must name. */
  readonly idsOf?: string;
  readonly needed?: boolean;
}

const FORMS: ColumnRule = { needed: true };

/** The columns of every lexicon file, in order, and what may stand in them. */
export const COLUMNS: Readonly<Record<string, Readonly<Record<string, ColumnRule>>>> = {
  "actors.tsv": row("id name english forms kind of country example never source", {
    of: { idsOf: "actors.tsv" },
  }),
  "nationalities.tsv": row("id name english forms actor forces government example never source", {}),
  "people.tsv": row("id name english forms plural group example never source", {}),
  "outlets.tsv": row("id name english forms kind of country example never source", {}),
  "posts.tsv": row("id name english forms plural kind of example never source", {}),
  "reporting.tsv": row("id name english forms present kind strength example never source", {
    kind: { needed: true },
  }),
  "triggers.tsv": row(
    "id name english kind voice forms present plural weapon modality example never source",
    {
      kind: { needed: true },
      voice: { values: VOICES, needed: true },
      weapon: { values: WEAPONS },
      modality: { values: MODALITIES },
    },
  ),
  "nontriggers.tsv": row("id name english forms source present", {}),
  "weapons.tsv": row("id name english weapon forms plural example never source", {
    weapon: { values: WEAPONS, needed: true },
  }),
  "things.tsv": row("id name english forms plural group example never source", {}),
  "places.tsv": row("id name english forms level in lat lon when example never source", {
    level: { values: LEVELS, needed: true },
    in: { idsOf: "places.tsv" },
    when: { values: ["introduced"] },
  }),
  "placenouns.tsv": row("id name english forms plural level example never source", {
    level: { values: [...LEVELS, "direction"] },
  }),
  "particles.tsv": row("id name english kind forms value example never source", { kind: { needed: true } }),
  "numbers.tsv": row("id name kind value forms alone example never source", { kind: { needed: true } }),
  "calendar.tsv": row("id name kind value forms alone example never source", { kind: { needed: true } }),
  "neighbours.tsv": row("id name english triggers match side reach forms source", {
    triggers: { needed: true },
    match: { values: ["whole", "beginning"], needed: true },
    side: { values: ["before", "behind", "around"], needed: true },
    reach: { needed: true },
  }),
  "credits.tsv": row("id name english agency forms source", {
    agency: { idsOf: "outlets.tsv", needed: true },
  }),
  "retired.tsv": { id: { needed: true }, replaced: {}, why: { needed: true } },
};

/** Columns that a file must have; others beside them are allowed. */
function row(columns: string, rules: Readonly<Record<string, ColumnRule>>): Record<string, ColumnRule> {
  const always: Record<string, ColumnRule> = { id: FORMS, forms: FORMS, source: FORMS };
  return Object.fromEntries(
    columns.split(" ").map((column) => [column, rules[column] ?? always[column] ?? {}]),
  );
}
