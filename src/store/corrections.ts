import type { Claim, DocumentClaims } from "../extract/claim.ts";
import { type Anchor, type Pointer, pointedTo } from "./anchor.ts";
import type { JudgedClaim } from "./claim-index.ts";
import type { CorrectionTable } from "./schema.ts";

/** The slots of a claim that a person can set. */
export const SLOTS = [
  "kind",
  "actor",
  "target",
  "count",
  "weapon",
  "place",
  "time",
  "speaker",
  "via",
  "modality",
  "partOf",
  "cause",
] as const satisfies readonly (keyof Claim)[];
export type Slot = (typeof SLOTS)[number];

/** The slots that name another claim: people's values for them are kept as pointers, because codes change with a reading. */
export const LINKS: ReadonlySet<string> = new Set<Slot>(["partOf", "cause"]);

/** A correction as far as claims need it. */
export type Decision = Pick<
  CorrectionTable,
  "id" | "kind" | "trigger_start" | "trigger_end" | "anchor" | "action" | "slot" | "value" | "undoes"
>;

/** Claims with what people decided, and what of it finds no claim. */
export interface Judged {
  readonly claims: readonly JudgedClaim[];
  /** The claims as machine or person first had them, in the same order; people's stand last. */
  readonly first: readonly Claim[];
  readonly orphans: readonly Decision[];
}

/**
 * The claims with what people decided about them: machine values where nobody set another, people's values where one
 * did, claims that a person added at the end («p1», «p2» …, which keep their codes). A decision holds for the claim of
 * the same kind whose trigger overlaps the one it was made on, so it outlives a new reading. Decisions that find no claim
 * any more are given back as `orphans`: the machine no longer finds what they speak of. `decisions`: all on one version,
 * in the order made.
 */
export function judged(found: DocumentClaims, decisions: readonly Decision[]): Judged {
  const undone = new Set(decisions.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  const added = decisions.filter(({ action }) => action === "add");
  const first: Claim[] = [
    ...found.claims,
    ...added.flatMap(({ id, value }, i): Claim[] =>
      undone.has(id) ? [] : [{ ...(JSON.parse(value!) as Claim), id: `p${i + 1}` }],
    ),
  ];
  const machine = found.claims.length;
  const claims: JudgedClaim[] = first.map((claim, i) => ({
    claim,
    corrected: i >= machine,
    verdict: i >= machine ? 1 : 0,
  }));
  const orphans: Decision[] = [];
  for (const decision of decisions) {
    const { id, action, slot, value } = decision;
    if (action === "undo" || action === "add" || undone.has(id)) continue;
    const at = pointedTo(pointerOf(decision), first, machine);
    const one = claims[at];
    if (!one) {
      orphans.push(decision);
    } else if (action === "set") {
      const said: unknown = JSON.parse(value!);
      const linked = said !== null && LINKS.has(slot!) ? pointedTo(said as Pointer, first, machine) : null;
      if (linked === -1) orphans.push(decision);
      else
        claims[at] = {
          ...one,
          claim: { ...one.claim, [slot as Slot]: linked === null ? said : first[linked]!.id },
          corrected: true,
        };
    } else claims[at] = { ...one, verdict: action === "accept" ? 1 : -1 };
  }
  return { claims, first, orphans };
}

function pointerOf({ kind, trigger_start, trigger_end, anchor }: Decision): Pointer {
  return { kind, trigger_start, trigger_end, anchor: JSON.parse(anchor!) as Anchor };
}
