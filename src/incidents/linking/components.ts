import type { Node } from "./node.ts";

/** All that hangs together with a node by links that speak for one happening, or by a person's word; in order of rank. */
export function componentOf(start: Node, bundles: ReadonlyMap<string, ReadonlySet<Node>>): readonly Node[] {
  const seen = new Set([start]);
  const open = [start];
  const reach = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    open.push(node);
  };
  for (let node = open.pop(); node; node = open.pop()) {
    for (const [other, weight] of node.edges) if (weight > 0) reach(other);
    for (const bundle of node.bundles) for (const other of bundles.get(bundle) ?? []) reach(other);
  }
  return [...seen].sort((a, b) => (a.rank < b.rank ? -1 : 1));
}
