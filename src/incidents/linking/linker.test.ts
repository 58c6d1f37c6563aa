import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Kind } from "../../extract/kinds.ts";
import { linkIncidents } from "../link-incidents.ts";
import type { Report } from "../report.ts";
import type { Decisions } from "./decisions.ts";
import { createLinker } from "./linker.ts";
import { MADE_UP_MODEL as model, MADE_UP_PLACES as places, reportOf, type Sketch } from "./made-up.ts";

const tools = { model, places };
const kinds: readonly Kind[] = ["air_strike", "killed", "injured", "clash", "protest"];
const days = ["2020-05-01", "2020-05-02", "2020-05-04"];
const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    says: fc.constantFrom("غارة على السوق", "قتلى في المدينة", "اشتباك عند الجسر", "مظاهرة أمام البلدية"),
    place: fc.constantFrom("west/town", "west/hill", "east/harbour"),
    day: fc.constantFrom(...days),
    count: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: ["kind", "says"] },
);
const report = (id: string): fc.Arbitrary<Report> =>
  fc
    .tuple(fc.constantFrom(...days), fc.array(sketch, { maxLength: 5 }))
    .map(([published, sketches]) => reportOf(id, published, sketches));
const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const reports = fc.tuple(...names.map(report));
const ref = fc.record({ report: fc.constantFrom(...names), claim: fc.constantFrom("c1", "c2", "c3") });
const decisions: fc.Arbitrary<Decisions> = fc.record({
  split: fc.array(fc.tuple(ref, ref), { maxLength: 2 }),
  merge: fc.array(fc.tuple(ref, ref), { maxLength: 2 }),
  pin: fc.array(fc.record({ claim: ref, incident: fc.constantFrom("battle", "siege") }), { maxLength: 2 }),
});

test("any way of putting in, taking out and deciding ends where a run from scratch ends", () => {
  const step = fc.oneof(
    { arbitrary: fc.record({ put: fc.nat(names.length - 1) }), weight: 4 },
    { arbitrary: fc.record({ take: fc.nat(names.length - 1) }), weight: 1 },
    { arbitrary: fc.record({ look: fc.constant(true) }), weight: 1 },
    { arbitrary: fc.record({ decide: decisions }), weight: 1 },
  );
  fc.assert(
    fc.property(reports, fc.array(step, { maxLength: 20 }), decisions, (all, steps, last) => {
      const linker = createLinker(tools);
      const inside = new Set<Report>();
      for (const one of steps) {
        if ("put" in one) {
          linker.add(all[one.put]!);
          inside.add(all[one.put]!);
        } else if ("take" in one) {
          linker.remove(all[one.take]!.id);
          inside.delete(all[one.take]!);
        } else if ("decide" in one) linker.decide(one.decide);
        else linker.incidents();
      }
      linker.decide(last);
      const scratch = linkIncidents([...inside].reverse(), tools, last);
      assert.deepEqual(linker.incidents(), scratch);
    }),
    { numRuns: 150 },
  );
});

test("every claim stands in exactly one incident", () => {
  fc.assert(
    fc.property(reports, (all) => {
      const refs = linkIncidents(all, tools).flatMap(({ claims }) =>
        claims.map((one) => `${one.report}#${one.claim}`),
      );
      const wanted = all.flatMap(({ id, claims }) => claims.map((claim) => `${id}#${claim.id}`));
      assert.deepEqual(refs.sort(), wanted.sort());
    }),
    { numRuns: 50 },
  );
});
