import type { Reading } from "../../../lexicon/read.ts";
import { prefixRelation, readingOf } from "../../particles.ts";
import type { Item } from "../items.ts";
import { particleOf } from "../parse.ts";
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
export function spotAt({ parse, nodes, pending }: Builder, i: number): Spot {
  const item = parse.items[i]!;
  const particle = particleOf(item);
  const tells = item.kind === "entry" && !quotes(parse, i) && !readingOf(item.readings, "nontrigger");
  // «تصدى الجيش لهجوم»: the verb says that the attack behind it was repelled.
  const repels = particle?.entry.id === "attempt-tasadda" && pending === null;
  const last = nodes[nodes.length - 1];
  const ofPronoun = last?.kind === "that" && !parse.tokens[last.to - 1]!.folded.endsWith("ان");
  const cut = item.readings[0] ? prefixRelation(item.readings[0].prefix) : "";
  return {
    i,
    item,
    particle,
    kind: particle?.entry.kind ?? "",
    trigger:
      tells && !repels
        ? pickTrigger(item, nodes, pending?.relation ?? null, ofPronoun, parse.items[i + 1])
        : null,
    relation: pending ? pending.relation : cut,
  };
}
