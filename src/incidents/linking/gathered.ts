import type { Incident } from "../incident.ts";
import { incidentOf } from "../incident-of.ts";
import { clustered, type Edge, type Pair } from "./cluster.ts";
import type { Constraints } from "./decisions.ts";
import type { LinkModel } from "./model.ts";
import type { Node } from "./node.ts";

/** The incidents of episodes that hang together. */
export function gathered(
  nodes: readonly Node[],
  constraints: Constraints,
  model: LinkModel,
): readonly Incident[] {
  if (nodes.length === 1) return [incidentOf(nodes, constraints, model)];
  const number = new Map(nodes.map((node, i) => [node, i]));
  const edges: Edge[] = [];
  for (const [a, node] of nodes.entries())
    for (const [other, weight] of node.edges) {
      const b = number.get(other);
      if (b !== undefined && a < b) edges.push({ a, b, weight });
    }
  edges.sort((x, y) => x.a - y.a || x.b - y.b);
  const groups = clustered(nodes.length, edges, boundsAcross(nodes, constraints));
  const byGroup = new Map<number, Node[]>();
  for (const [i, group] of groups.entries()) {
    const kept = byGroup.get(group);
    if (kept) kept.push(nodes[i]!);
    else byGroup.set(group, [nodes[i]!]);
  }
  return [...byGroup.values()].map((group) => incidentOf(group, constraints, model));
}

function boundsAcross(nodes: readonly Node[], constraints: Constraints) {
  const together: Pair[] = [];
  const apart: Pair[] = [];
  const bundled = nodes.flatMap((node, i) => [...node.bundles].map((bundle) => ({ i, bundle })));
  for (const [k, one] of bundled.entries())
    for (const other of bundled.slice(k + 1)) {
      if (one.i === other.i) continue;
      if (one.bundle === other.bundle) together.push([one.i, other.i]);
      else if (constraints.apart(one.bundle, other.bundle)) apart.push([one.i, other.i]);
    }
  return { together, apart };
}
