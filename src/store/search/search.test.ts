import assert from "node:assert/strict";
import { claimIn, NOW, readingOf, report, TOOLS } from "../../../test/made-up.ts";
import { onBoth } from "../../../test/stores.ts";
import type { Claim } from "../../extract/claim.ts";
import { addDocuments } from "../add.ts";
import type { Database } from "../database.ts";
import { pending, putReadings } from "../readings.ts";
import { searchClaims } from "./search-claims.ts";
import { searchDocuments } from "./search-documents.ts";
import type { TextQuery, TextTerm } from "./text-query.ts";

const party = (id: string) => ({ start: 0, end: 1, text: id, id });
const claim = (text: string, changes: Partial<Claim>): Claim => claimIn(text, "قتل", changes);
const place = (id: string) => ({
  start: 0,
  end: 1,
  text: id,
  lat: 0,
  lon: 0,
  precision: "town" as const,
  id,
});
const time = (firstDay: string, lastDay = firstDay) => ({ start: 0, end: 1, text: "", firstDay, lastDay });

/** Keeps reports of one sentence each, with the given claims. */
async function keep(
  database: Database,
  list: readonly {
    number: number;
    text: string;
    day: string | null;
    outlet: string;
    claims: Partial<Claim>[];
  }[],
  engine = "one",
): Promise<void> {
  await addDocuments(
    database,
    list.map(({ number, text, day, outlet }) =>
      report(number, {
        text,
        outlet,
        published: day === null ? null : { day, instant: null, origin: "manifest", where: "published" },
      }),
    ),
    NOW,
  );
  const waiting = await pending(database, engine, 0, 1000);
  const readings = waiting.flatMap((version) => {
    const one = list.find(({ text }) => text === version.text);
    if (!one) return [];
    const claims = one.claims.map((changes, i) => claim(one.text, { id: `c${i + 1}`, ...changes }));
    return [readingOf(version, { claims, troubles: [] })];
  });
  await putReadings(database, engine, readings, TOOLS, NOW);
}

function term(words: string, wanted = true): TextTerm {
  const list = words.split(" ");
  return {
    words: list.map((word) => [word]),
    wanted,
    check: list.length > 1 ? (text) => text.includes(words) : null,
    key: words,
  };
}
const query = (...terms: TextTerm[]): TextQuery => ({
  terms,
  highlights: (text) => {
    const start = text.indexOf(terms[0]!.words[0]![0]!);
    return [{ start, end: start + terms[0]!.words[0]![0]!.length }];
  },
});

const FIRST = [
  {
    number: 1,
    text: "قتل رجل في سوق النخيل",
    day: "2024-03-01",
    outlet: "صحيفة",
    claims: [
      {
        actor: [party("a")],
        target: [party("b")],
        place: place("market"),
        count: { min: 1, max: 1, approx: false },
      },
      {
        kind: "injured" as const,
        target: [party("b"), party("c")],
        time: time("2024-02-28"),
        confidence: 0.25,
      },
    ],
  },
  {
    number: 2,
    text: "قتل عشرة في سوق القرية وقال شاهد إنهم في القرية سوق",
    day: "2024-03-02",
    outlet: "قناة",
    claims: [
      {
        actor: [party("c")],
        via: ["agency"],
        place: place("village"),
        count: { min: 10, max: null, approx: true },
        time: time("2024-03-01", "2024-03-02"),
        speaker: { ...party("شاهد"), org: "witness" },
        modality: "denied" as const,
      },
    ],
  },
  { number: 3, text: "قتل أحد في القرية سوق", day: null, outlet: "قناة", claims: [{ weapon: "mine" }] },
];

const codes = (found: {
  readonly hits: readonly { readonly document: { name: string }; readonly code: string }[];
}) =>
  found.hits.map(({ document, code }) => document.name.replace(/\D/g, "") + code.slice(code.indexOf("#")));

onBoth("claims are found by every slot", async (database) => {
  await keep(database, FIRST);
  const found = async (search: Parameters<typeof searchClaims>[1]) => {
    const { total, hits } = await searchClaims(database, search);
    assert.equal(total, hits.length);
    return codes({ hits });
  };
  assert.deepEqual(await found({}), ["2#c1", "1#c1", "1#c2", "3#c1"]);
  assert.deepEqual(await found({ order: "oldest" }), ["1#c1", "1#c2", "2#c1", "3#c1"]);
  assert.deepEqual(await found({ kind: ["injured"] }), ["1#c2"]);
  assert.deepEqual(await found({ actor: ["c"] }), ["2#c1"]);
  assert.deepEqual(await found({ target: ["c"] }), ["1#c2"]);
  assert.deepEqual(await found({ party: ["c"] }), ["2#c1", "1#c2"]);
  assert.deepEqual(await found({ via: ["agency"] }), ["2#c1"]);
  assert.deepEqual(await found({ place: ["palmland"] }), ["2#c1", "1#c1"]);
  assert.deepEqual(await found({ place: ["market"] }), ["1#c1"]);
  assert.deepEqual(await found({ days: { from: "2024-03-02", to: null } }), ["2#c1"]);
  assert.deepEqual(await found({ days: { from: null, to: "2024-02-29" } }), ["1#c2"]);
  assert.deepEqual(await found({ count: { from: 50, to: null } }), ["2#c1"]);
  assert.deepEqual(await found({ count: { from: null, to: 9 } }), ["1#c1"]);
  assert.deepEqual(await found({ speaker: ["witness"] }), ["2#c1"]);
  assert.deepEqual(await found({ speakerWords: (text) => text === "شاهد" }), ["2#c1"]);
  assert.deepEqual(await found({ modality: ["denied"] }), ["2#c1"]);
  assert.deepEqual(await found({ weapon: ["mine"] }), ["3#c1"]);
  assert.deepEqual(await found({ confidence: 0.5 }), ["2#c1", "1#c1", "3#c1"]);
  assert.deepEqual(await found({ outlet: ["قناة"] }), ["2#c1", "3#c1"]);
  assert.deepEqual(await found({ published: { from: "2024-03-02", to: null } }), ["2#c1"]);
  assert.deepEqual(await found({ verdict: [1] }), []);
  assert.deepEqual(await found({ corrected: false, language: ["ar"], kind: ["injured"] }), ["1#c2"]);
});

onBoth("words, phrases and words that must not be there", async (database) => {
  await keep(database, FIRST);
  const found = async (...terms: TextTerm[]) =>
    codes(await searchClaims(database, { text: query(...terms) }));
  assert.deepEqual(await found(term("سوق")), ["2#c1", "1#c1", "1#c2", "3#c1"]);
  assert.deepEqual(await found(term("سوق"), term("القرية")), ["2#c1", "3#c1"]);
  assert.deepEqual(await found(term("سوق القرية")), ["2#c1"]);
  assert.deepEqual(await found(term("سوق"), term("النخيل", false)), ["2#c1", "3#c1"]);
  assert.deepEqual(await found(term("القرية", false)), ["1#c1", "1#c2"]);
  assert.deepEqual(await found(term("سوق"), term("سوق القرية", false)), ["1#c1", "1#c2", "3#c1"]);
  assert.deepEqual(await found({ ...term("سوق"), words: [["النخيل", "أحد"]] }), ["1#c1", "1#c2", "3#c1"]);
  assert.deepEqual(await found(term("لا'أحد\\")), []);
  const { hits } = await searchClaims(database, { text: query(term("النخيل")), limit: 1 });
  const { sentence } = hits[0]!;
  assert.deepEqual(
    sentence.highlights.map(({ start, end }) => sentence.text.slice(start, end)),
    ["النخيل"],
  );
});

onBoth("facets count under all filters but their own", async (database) => {
  await keep(database, FIRST);
  const { facets, total } = await searchClaims(database, {
    kind: ["killed"],
    outlet: ["قناة"],
    facets: true,
  });
  assert.equal(total, 2);
  assert.deepEqual(facets, {
    kind: [{ value: "killed", count: 2 }],
    actor: [{ value: "c", count: 1 }],
    target: [],
    country: [{ value: "palmland", count: 1 }],
    province: [{ value: "village", count: 1 }],
    outlet: [
      { value: "قناة", count: 2 },
      { value: "صحيفة", count: 1 },
    ],
    speaker: [{ value: "witness", count: 1 }],
    modality: [
      { value: "asserted", count: 1 },
      { value: "denied", count: 1 },
    ],
    weapon: [{ value: "mine", count: 1 }],
    month: [{ value: "2024-03", count: 1 }],
    published: [{ value: "2024-03", count: 1 }],
  });
});

onBoth("pages go on where the one before ended, whatever is added meanwhile", async (database) => {
  await keep(database, FIRST);
  const one = await searchClaims(database, { limit: 2 });
  assert.deepEqual(codes(one), ["2#c1", "1#c1"]);
  await keep(database, [{ number: 4, text: "قتل آخر", day: "2024-03-05", outlet: "قناة", claims: [{}] }]);
  const two = await searchClaims(database, { limit: 2, after: one.next });
  assert.deepEqual([codes(two), two.total, two.next], [["1#c2", "3#c1"], 5, null]);
  await assert.rejects(searchClaims(database, { after: "no" }), { code: "bad-cursor" });
});

onBoth("what is read anew is found as it is now", async (database) => {
  await keep(database, FIRST);
  assert.equal((await searchClaims(database, { facets: true, count: { from: 1, to: null } })).total, 2);
  await keep(
    database,
    [{ ...FIRST[0]!, claims: [{ kind: "abduction", actor: [party("d")] }] }, ...FIRST.slice(1)],
    "two",
  );
  const { total, facets, hits } = await searchClaims(database, { facets: true });
  assert.equal(total, 3);
  assert.deepEqual(codes({ hits }), ["2#c1", "1#c1", "3#c1"]);
  assert.deepEqual(facets!.kind, [
    { value: "killed", count: 2 },
    { value: "abduction", count: 1 },
  ]);
  assert.deepEqual(facets!.actor, [
    { value: "c", count: 1 },
    { value: "d", count: 1 },
  ]);
});

onBoth("reports are found by words and by the claims they make", async (database) => {
  await keep(database, FIRST);
  const names = async (search: Parameters<typeof searchDocuments>[1]) =>
    (await searchDocuments(database, search)).hits.map(({ name }) => name.replace(/\D/g, ""));
  assert.deepEqual(await names({}), ["2", "1", "3"]);
  assert.deepEqual(await names({ text: query(term("سوق القرية")) }), ["2"]);
  assert.deepEqual(await names({ target: ["c"] }), ["1"]);
  assert.deepEqual(await names({ kind: ["killed"], outlet: ["قناة"] }), ["2", "3"]);
  const page = await searchDocuments(database, { limit: 1, facets: true, outlet: ["قناة"] });
  assert.equal(page.total, 2);
  assert.deepEqual(page.facets, {
    outlet: [
      { value: "قناة", count: 2 },
      { value: "صحيفة", count: 1 },
    ],
    language: [{ value: "ar", count: 2 }],
    published: [{ value: "2024-03", count: 1 }],
  });
  assert.deepEqual(await names({ limit: 1, outlet: ["قناة"], after: page.next }), ["3"]);
});
