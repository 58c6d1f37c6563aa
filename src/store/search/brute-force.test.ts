import assert from "node:assert/strict";
import { claimIn, NOW, readingOf, report, TOOLS } from "../../../test/made-up.ts";
import { onBoth } from "../../../test/stores.ts";
import { addDocuments } from "../add.ts";
import { pending, putReadings } from "../readings.ts";
import type { ClaimSearch } from "./query.ts";
import { searchClaims } from "./search-claims.ts";

const KINDS = ["killed", "injured", "attack"] as const;
const PARTIES = ["a", "b", "c"];
const PLACES = ["x", "y"];
const DAYS = ["2024-01-15", "2024-02-15", "2024-03-15"];
const OUTLETS = ["قناة", "صحيفة"];

/** A row as the test knows it. */
interface Row {
  readonly kind: (typeof KINDS)[number];
  readonly actor: string;
  readonly target: string;
  readonly province: string;
  readonly day: string;
  readonly outlet: string;
}

/** The same numbers at every run (Park and Miller's minimal standard generator). */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 16807) % 2147483647;
    return state % most;
  };
}

/** Which filters there are, and what each asks of a row; the last two are no facet's own. */
const FILTERS: Readonly<
  Record<
    string,
    { set(value: string): ClaimSearch; is(row: Row, value: string): boolean; values: readonly string[] }
  >
> = {
  kind: { set: (value) => ({ kind: [value] }), is: (row, value) => row.kind === value, values: KINDS },
  actor: { set: (value) => ({ actor: [value] }), is: (row, value) => row.actor === value, values: PARTIES },
  target: {
    set: (value) => ({ target: [value] }),
    is: (row, value) => row.target === value,
    values: PARTIES,
  },
  province: {
    set: (value) => ({ place: [value] }),
    is: (row, value) => row.province === value,
    values: PLACES,
  },
  outlet: {
    set: (value) => ({ outlet: [value] }),
    is: (row, value) => row.outlet === value,
    values: OUTLETS,
  },
  month: {
    set: (value) => ({ days: { from: value, to: null } }),
    is: (row, value) => row.day >= value,
    values: DAYS,
  },
  party: {
    set: (value) => ({ party: [value] }),
    is: (row, value) => row.actor === value || row.target === value,
    values: PARTIES,
  },
};
const FACETS = ["kind", "actor", "target", "province", "outlet", "month"] as const;

onBoth("totals and facets are those of looking at every claim", async (database) => {
  const pick = chance(7);
  const of = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const rows: Row[] = [];
  const outlets = Array.from({ length: 40 }, () => of(OUTLETS));
  await addDocuments(
    database,
    outlets.map((outlet, i) => report(i + 1, { outlet })),
    NOW,
  );
  const named = (id: string) => ({ start: 0, end: 1, text: id, id });
  const readings = (await pending(database, "one", 0, 1000)).map((version) => {
    const claims = Array.from({ length: pick(4) }, (_, i) => {
      const row: Row = {
        kind: of(KINDS),
        actor: of(PARTIES),
        target: of(PARTIES),
        province: of(PLACES),
        day: of(DAYS),
        outlet: version.outlet!,
      };
      rows.push(row);
      return claimIn(version.text, "قتل", {
        id: `c${i + 1}`,
        kind: row.kind,
        actor: [named(row.actor)],
        target: [named(row.target)],
        place: { ...named(row.province), lat: 0, lon: 0, precision: "town" },
        time: { start: 0, end: 1, text: "", firstDay: row.day, lastDay: row.day },
      });
    });
    return readingOf(version, { claims, troubles: [] });
  });
  await putReadings(database, "one", readings, TOOLS, NOW);

  for (let round = 0; round < 25; round++) {
    const chosen = Object.entries(FILTERS)
      .filter(() => pick(3) === 0)
      .map(([name, filter]) => ({ name, value: of(filter.values), filter }));
    const search = Object.assign({}, ...chosen.map(({ filter, value }) => filter.set(value))) as ClaimSearch;
    const among = (but: string) =>
      rows.filter((row) => chosen.every(({ name, filter, value }) => name === but || filter.is(row, value)));
    const { total, facets } = await searchClaims(database, { ...search, facets: true, limit: 3 });
    assert.equal(total, among("").length, JSON.stringify(search));
    for (const facet of FACETS) {
      const counts = new Map<string, number>();
      for (const row of among(facet)) {
        const value = facet === "month" ? row.day.slice(0, 7) : row[facet];
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const found = new Map(facets![facet]!.map(({ value, count }) => [value, count]));
      assert.deepEqual(
        new Map([...found].sort()),
        new Map([...counts].sort()),
        `${facet} of ${JSON.stringify(search)}`,
      );
    }
  }
});
