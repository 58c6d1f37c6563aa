import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { Node, NodeType } from "../node.ts";
import type { Parse } from "../parse.ts";
import { numberRelation } from "./number-relations.ts";

/** A preposition that waits for its phrase. */
interface Pending {
  readonly relation: string;
  readonly before: number;
  readonly conj: boolean;
  readonly from: number;
}

/** The phrases of a sentence in the making. */
export interface Builder {
  readonly parse: Parse;
  readonly nodes: Node[];
  pending: Pending | null;
  /** Marks in front of words that were passed over; the next phrase takes them. */
  marks: number;
  /** Items farther on that a phrase has taken for its own: «النار» of «أضرم محتجون النار». */
  readonly taken: number[];
}

/** What a phrase says of itself; all else is empty. */
export type Said = Partial<
  Pick<Node, "start" | "end" | "reading" | "kind" | "also" | "members" | "number" | "time" | "place">
>;

const NONE: readonly never[] = [];

/** Ends a phrase: it takes the preposition and the marks that waited for it. */
export function emit(
  builder: Builder,
  type: NodeType,
  first: Item,
  last: Item,
  more: Said,
  relation = "",
): void {
  const { parse, pending, marks } = builder;
  const cut = first.readings[0] ? prefixRelation(first.readings[0].prefix) : numberRelation(parse, first);
  builder.nodes.push({
    type,
    from: pending ? pending.from : first.from,
    to: last.to,
    start: more.start ?? first.start,
    end: more.end ?? last.end,
    before: (pending ? pending.before : first.before) | marks,
    prep: pending ? pending.relation : relation || cut,
    conj: pending ? pending.conj : first.conj,
    reading: more.reading ?? null,
    kind: more.kind ?? "",
    also: more.also ?? NONE,
    members: more.members ?? NONE,
    number: more.number ?? null,
    time: more.time ?? null,
    place: more.place ?? NONE,
  });
  builder.pending = null;
  builder.marks = 0;
}
