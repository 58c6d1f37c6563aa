import assert from "node:assert/strict";
import { claimIn, foundIn, NOW, readingOf, report, rowsOf, TOOLS } from "../../test/made-up.ts";
import { onBoth } from "../../test/stores.ts";
import type { TawaturError } from "../errors.ts";
import type { Claim, DocumentClaims } from "../extract/claim.ts";
import { addDocuments } from "./add.ts";
import { correct, type NewDecision } from "./correct.ts";
import { correctionsOf } from "./corrections-of.ts";
import type { Database } from "./database.ts";
import { pending, putReadings } from "./readings.ts";
import { undo } from "./undo.ts";

const LATER = "2024-05-02T10:00:00.000Z";
const TEXT = "قتل 21 شخصاً بينهم 3 نساء و18 طفلاً في قرية النخيل.";
const CODE = "d0dc90c78fe33427";
const ONE = { document: CODE, version: 1, person: "مريم", reason: "في البيان" } as const;

const read = async (database: Database, engine: string, found?: DocumentClaims) => {
  const waiting = await pending(database, engine, 0, 10);
  await putReadings(
    database,
    engine,
    waiting.map((one) => readingOf(one, found)),
    TOOLS,
    NOW,
  );
};
const given = async (database: Database, text = report(3).text, found?: DocumentClaims) => {
  await addDocuments(database, [report(1, { text })], NOW);
  await read(database, "A", found);
};
const claimsOf = async (database: Database) =>
  (await rowsOf(database.read, "claim", "code")).map(
    ({ code, kind, count_min, corrected, verdict }) => `${code} ${kind} ${count_min} ${corrected} ${verdict}`,
  );
const decide = (database: Database, decision: Partial<NewDecision> & Pick<NewDecision, "action">) =>
  correct(database, { ...ONE, ...decision } as NewDecision, TOOLS, LATER);
/** A total and its two shares, all on one word. */
const shares = (text: string, counts: readonly (readonly [number, string])[]): DocumentClaims => ({
  claims: counts.map(([count, target], i): Claim => {
    const start = text.indexOf(target);
    return claimIn(text, "قتل", {
      id: `c${i + 1}`,
      count: { min: count, max: count, approx: false },
      target: [{ start, end: start + target.length, text: target, id: null }],
      partOf: i === 0 ? null : "c1",
    });
  }),
  troubles: [],
});
const SHARES = shares(TEXT, [
  [21, "شخصاً"],
  [3, "نساء"],
  [18, "طفلاً"],
]);

onBoth("a person's value stands in front of the machine's, which is kept", async (database) => {
  await given(database);
  const { correction, claim } = await decide(database, {
    action: "set",
    claim: "c1",
    slot: "count",
    value: { min: 4, max: null },
  });
  assert.equal(claim, "c1");
  assert.deepEqual(await claimsOf(database), ["c1 killed 4 1 0"]);
  const { claims, history, orphans } = await correctionsOf(database, CODE, 1);
  assert.deepEqual(claims[0]!.claim.count, { min: 4, max: null, approx: false });
  assert.deepEqual(orphans, []);
  assert.deepEqual(
    history.map((row) => ({ ...row, anchor: JSON.parse(row.anchor!) })),
    [
      {
        id: correction,
        version_id: history[0]!.version_id,
        kind: "killed",
        trigger_start: 0,
        trigger_end: 3,
        anchor: { added: null, peers: 1, count: { min: 3, max: 3, approx: false }, target: ["أشخاص"] },
        action: "set",
        slot: "count",
        value: '{"min":4,"max":null,"approx":false}',
        machine: '{"min":3,"max":3,"approx":false}',
        person: "مريم",
        reason: "في البيان",
        decided_at: LATER,
        undoes: null,
      },
    ],
  );
  const last = (await rowsOf(database.read, "log", "number")).at(-1)!;
  assert.deepEqual([last.act, last.subject, last.at], ["corrected", `${CODE}.v1#c1`, LATER]);
  assert.deepEqual(JSON.parse(last.details), {
    correction,
    action: "set",
    slot: "count",
    value: '{"min":4,"max":null,"approx":false}',
    machine: '{"min":3,"max":3,"approx":false}',
    person: "مريم",
    reason: "في البيان",
  });
});

onBoth("claims are accepted, rejected and added; the last word counts", async (database) => {
  await given(database);
  await decide(database, { action: "accept", claim: "c1" });
  assert.deepEqual(await claimsOf(database), ["c1 killed 3 0 1"]);
  await decide(database, { action: "reject", claim: "c1" });
  const text = report(3).text;
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const value = { kind: "movement", trigger: at("مغلق"), actor: [{ ...at("شاهد"), id: null }] };
  assert.equal((await decide(database, { action: "add", value })).claim, "p1");
  await decide(database, { action: "set", claim: "p1", slot: "weapon", value: "mine" });
  await decide(database, { action: "set", claim: "p1", slot: "cause", value: "c1" });
  assert.deepEqual(await claimsOf(database), ["c1 killed 3 0 -1", "p1 movement null 1 1"]);
  const { claims } = await correctionsOf(database, CODE, 1);
  assert.deepEqual(claims[1]!.claim, {
    id: "p1",
    kind: "movement",
    trigger: { ...at("مغلق"), text: "مغلق" },
    actor: [{ ...at("شاهد"), text: "شاهد", id: null }],
    target: [],
    count: null,
    weapon: "mine",
    place: null,
    time: null,
    speaker: null,
    via: [],
    modality: "asserted",
    partOf: null,
    cause: "c1",
    confidence: 1,
    sentence: { start: text.indexOf("\n") + 1, end: text.length },
    because: [{ rule: "said-by-a-person", span: at("مغلق"), entries: [], under: [] }],
  });
});

onBoth("what is undone no longer holds and stays in the history", async (database) => {
  await given(database);
  const value = (count: number) => ({
    kind: "injured",
    trigger: { start: 0, end: 3 },
    count: { min: count, max: count },
  });
  const set = await decide(database, { action: "set", claim: "c1", slot: "kind", value: "injured" });
  const added = await decide(database, { action: "add", value: value(5) });
  await decide(database, { action: "add", value: value(6) });
  assert.deepEqual(await claimsOf(database), ["c1 injured 3 1 0", "p1 injured 5 1 1", "p2 injured 6 1 1"]);
  await undo(database, added.correction, { person: "علي" }, TOOLS, LATER);
  await undo(database, set.correction, { person: "علي" }, TOOLS, LATER);
  // Codes of what people added never move up.
  assert.deepEqual(await claimsOf(database), ["c1 killed 3 0 0", "p2 injured 6 1 1"]);
  const { history } = await correctionsOf(database, CODE, 1);
  assert.deepEqual(
    history.map(({ action, person, undoes }) => [action, person, undoes]),
    [
      ["set", "مريم", null],
      ["add", "مريم", null],
      ["add", "مريم", null],
      ["undo", "علي", added.correction],
      ["undo", "علي", set.correction],
    ],
  );
  for (const id of [set.correction, history[3]!.id, 999_999])
    await assert.rejects(undo(database, id, { person: "علي" }, TOOLS, LATER), { code: "no-such-correction" });
});

onBoth("corrections outlive another engine; those that find no claim are listed", async (database) => {
  await given(database, TEXT, SHARES);
  const count = (one: number) => ({ min: one, max: one });
  await decide(database, { action: "set", claim: "c3", slot: "count", value: count(17) });
  await decide(database, { action: "accept", claim: "c2" });
  const cause = await decide(database, { action: "set", claim: "c3", slot: "cause", value: "c2" });
  assert.deepEqual(await claimsOf(database), ["c1 killed 21 0 0", "c2 killed 3 0 1", "c3 killed 17 1 0"]);
  // The other engine finds the shares in another order and without the total.
  const [, women, children] = SHARES.claims;
  const moved = {
    claims: [
      { ...children!, id: "c1" },
      { ...women!, id: "c2" },
    ],
    troubles: [],
  };
  await read(database, "B", moved);
  assert.deepEqual(await claimsOf(database), ["c1 killed 17 1 0", "c2 killed 3 0 1"]);
  assert.equal((await rowsOf(database.read, "claim", "code"))[0]!.cause, "c2");
  // A third one finds no women: their verdict must not fall on the children.
  await read(database, "C", { claims: [{ ...children!, id: "c1" }], troubles: [] });
  assert.deepEqual(await claimsOf(database), ["c1 killed 17 1 0"]);
  const { history, orphans } = await correctionsOf(database, CODE, 1);
  assert.deepEqual(orphans, [history[1]!.id, cause.correction]);
  await read(database, "D", foundIn("لا شيء"));
  assert.deepEqual((await correctionsOf(database, CODE, 1)).orphans.length, 3);
  await read(database, "A", SHARES);
  assert.deepEqual(await claimsOf(database), ["c1 killed 21 0 0", "c2 killed 3 0 1", "c3 killed 17 1 0"]);
});

onBoth("an impossible decision is refused and changes nothing", async (database) => {
  await given(database);
  const before = await rowsOf(database.read, "log", "number");
  const set = (slot: string, value: unknown, claim = "c1") =>
    ({ action: "set", claim, slot, value }) as const;
  const wrong: readonly (readonly [string, Parameters<typeof decide>[1]])[] = [
    ["no-such-slot", set("colour", "red")],
    ["no-such-slot", set("id", "c9")],
    ["no-such-claim", set("count", null, "c2")],
    ["no-such-claim", set("partOf", "c9")],
    ["no-such-document", { ...set("count", null), version: 2 }],
    ["no-such-document", { ...set("count", null), document: "none" }],
    ["no-person", { ...set("count", null), person: " " }],
    ...[
      ["kind", "murder"],
      ["kind", null],
      ["modality", ""],
      ["count", { min: 5, max: 4 }],
      ["count", { min: -1 }],
      ["count", { min: 1.5 }],
      ["count", {}],
      ["count", 5],
      ["actor", null],
      ["actor", [{ start: 0, end: 3, text: "غير" }]],
      ["actor", [{ start: 0, end: 9999 }]],
      ["actor", [{ start: 3, end: 3 }]],
      ["actor", [{ start: 0, end: 3, id: "two words" }]],
      ["place", { start: 0, end: 3, lat: 91, lon: 0 }],
      ["place", { start: 0, end: 3, lat: 34 }],
      ["place", { start: 0, end: 3, precision: "street" }],
      ["time", { start: 0, end: 3, firstDay: "2024-02-30" }],
      ["time", { start: 0, end: 3, firstDay: "2024-02-03", lastDay: "2024-02-02" }],
      ["speaker", "قائد"],
      ["via", "agency"],
      ["via", [""]],
      ["weapon", 5],
      ["partOf", "c1"],
      ["cause", 1],
    ].map(([slot, value]) => ["wrong-value", set(slot as string, value)] as const),
    ["wrong-value", { action: "add", value: null }],
    ["wrong-value", { action: "add", value: { kind: "killed" } }],
    ["wrong-value", { action: "add", value: { trigger: { start: 0, end: 3 } } }],
    ["wrong-value", { action: "add", value: { kind: "killed", trigger: { start: 0, end: 3 }, cause: "c1" } }],
  ];
  for (const [code, decision] of wrong)
    await assert.rejects(decide(database, decision), (error: TawaturError) => {
      assert.equal(error.code, code, JSON.stringify(decision));
      assert.match(error.arabic, /[ء-ي]/);
      return true;
    });
  assert.deepEqual(await rowsOf(database.read, "log", "number"), before);
  assert.deepEqual(await rowsOf(database.read, "correction"), []);
});

onBoth(
  "a version that is not read yet can be added to; an older one keeps its own decisions",
  async (database) => {
    await addDocuments(database, [report(1)], NOW);
    const value = { kind: "killed", trigger: { start: 0, end: 3 } };
    await decide(database, { action: "add", value });
    assert.deepEqual(await claimsOf(database), []);
    await read(database, "A");
    assert.deepEqual(await claimsOf(database), ["c1 killed 1 0 0", "p1 killed null 1 1"]);
    await addDocuments(database, [report(1, { text: "قتل 7 أشخاص" })], NOW);
    await read(database, "A");
    assert.deepEqual(await claimsOf(database), ["c1 killed 7 0 0"]);
    await decide(database, { action: "reject", claim: "c1" });
    assert.deepEqual(await claimsOf(database), ["c1 killed 7 0 0"]);
    assert.deepEqual(
      (await correctionsOf(database, CODE, 1)).claims.map(({ claim, verdict }) => [claim.id, verdict]),
      [
        ["c1", -1],
        ["p1", 1],
      ],
    );
  },
);
