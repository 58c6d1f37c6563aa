import { TAG_BITS } from "../../../lexicon/entry.ts";
import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import type { Builder } from "./builder.ts";
import { quotes } from "./quotes.ts";
import { pickTrigger } from "./triggers.ts";

/** An item where a phrase may begin, and what it can be there. */
export interface Spot {
  readonly i: number;
  readonly item: Item;
  readonly particle: Reading | null;
  /** The kind of the particle; else empty. */
  readonly kind: string;
  readonly trigger: Reading | null;
  /** The relation that ties it to what came before: of the preposition in front, or of a cut prefix letter. */
  readonly relation: string;
}

/** Looks at the item at `i` with the phrases in front of it known. */
export function spotAt(builder: Builder, i: number): Spot {
  const { parse, pending } = builder;
  const item = parse.items[i]!;
  const { particle } = item;
  const cut = item.readings.length > 0 ? prefixRelation(item.readings[0]!.prefix) : "";
  return {
    i,
    item,
    particle,
    kind: particle === null ? "" : particle.entry.kind,
    trigger: item.tags & TAG_BITS.trigger ? triggerAt(builder, i) : null,
    relation: pending ? pending.relation : cut,
  };
}

function triggerAt({ parse, nodes, pending }: Builder, i: number): Reading | null {
  const item = parse.items[i]!;
  if (item.tags & TAG_BITS.nontrigger || quotes(parse, i)) return null;
  // «تصدى الجيش لهجوم»: the verb says that the attack behind it was repelled.
  if (item.particle?.entry.id === "attempt-tasadda" && pending === null) return null;
  const last = nodes[nodes.length - 1];
  const ofPronoun = last?.kind === "that" && !parse.tokens[last.to - 1]!.folded.endsWith("ان");
  return pickTrigger(item, nodes, pending?.relation ?? null, ofPronoun, parse.items[i + 1]);
}
