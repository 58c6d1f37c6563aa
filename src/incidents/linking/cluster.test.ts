import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { clustered, type Edge } from "./cluster.ts";

test("one bridge does not join two groups that much speaks against joining", () => {
  const edges = [
    { a: 0, b: 1, weight: 3 },
    { a: 2, b: 3, weight: 3 },
    { a: 1, b: 2, weight: 2 },
    { a: 0, b: 3, weight: -2.5 },
  ];
  assert.deepEqual(clustered(4, edges), [0, 0, 2, 2]);
});

test("what must stay apart stays apart, what belongs together comes together", () => {
  const edges = [{ a: 0, b: 1, weight: 9 }];
  assert.deepEqual(clustered(3, edges, { together: [[1, 2]], apart: [[0, 1]] }), [0, 1, 1]);
  assert.deepEqual(clustered(2, [], { together: [[0, 1]], apart: [[0, 1]] }), [0, 1]);
});

test("no two groups are left that more speaks for than against, in any order of edges", () => {
  const size = 9;
  const edge = fc.record({
    a: fc.nat(size - 1),
    b: fc.nat(size - 1),
    weight: fc.integer({ min: -8, max: 8 }).map((n) => n / 2),
  });
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 30 }), (edges: Edge[]) => {
      const groups = clustered(size, edges);
      assert.deepEqual(clustered(size, [...edges].reverse()), groups);
      const sums = new Map<string, number>();
      for (const { a, b, weight } of edges) {
        const [x, y] = [groups[a]!, groups[b]!].sort((p, q) => p - q);
        if (x !== y) sums.set(`${x} ${y}`, (sums.get(`${x} ${y}`) ?? 0) + weight);
      }
      for (const sum of sums.values()) assert.ok(sum <= 1e-9);
    }),
  );
});
