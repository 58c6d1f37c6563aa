import type { Token } from "../../text/token.ts";
import type { Node } from "../phrases/node.ts";
import { isGroup } from "./around.ts";

/** What stands between a phrase and its trigger, as bits; the first four are bars. */
export const Bar = { relative: 1, that: 2, cause: 4, saying: 8, trigger: 16, group: 32 } as const;

/** What is worked out once for a sentence because many rules ask for it, for many phrases. */
export interface Outline {
  /** The `Bar` bit of each node, or 0. */
  readonly bars: Uint8Array;
  /** Nodes that can fill a role: groups, offices and places with a name. */
  readonly fillers: readonly number[];
  readonly places: readonly number[];
  readonly times: readonly number[];
  /** Nodes that open the answer to another event, first to last. */
  readonly answers: readonly number[];
  /** Whether each node is a scene: 0 not yet asked, 1 no, 2 yes. */
  readonly scenes: Uint8Array;
}

/** Words that make a phrase the answer to another event: «رداً على هجوم», «انتقاماً لمقتل». */
const ANSWERS: ReadonlySet<string> = new Set(["ردا", "انتقاما", "ثارا", "كرد", "احتجاجا", "تنديدا"]);

/** The outline of a sentence. `spoken`: the nodes of its attribution. */
export function outlineOf(
  nodes: readonly Node[],
  tokens: readonly Token[],
  spoken: readonly boolean[],
): Outline {
  const bars = new Uint8Array(nodes.length);
  const fillers: number[] = [];
  const places: number[] = [];
  const times: number[] = [];
  const answers: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    bars[i] = barOf(node, spoken[i]!);
    const named = node.type === "place" && node.place.length > 0;
    if (named || isGroup(node) || node.type === "post") fillers.push(i);
    if (named) places.push(i);
    if (node.type === "time" && node.time !== null) times.push(i);
    if (ANSWERS.has(tokens[node.from]!.folded)) answers.push(i);
  }
  return { bars, fillers, places, times, answers, scenes: new Uint8Array(nodes.length) };
}

function barOf(node: Node, spoken: boolean): number {
  const { type, kind } = node;
  if (type === "trigger") return Bar.trigger;
  if (type === "word") return 0;
  if (type === "report" || spoken) return Bar.saying;
  if (kind === "relative") return Bar.relative;
  if (kind === "that") return Bar.that;
  if (kind === "cause") return Bar.cause;
  return isGroup(node) && kind !== "adjective" ? Bar.group : 0;
}
