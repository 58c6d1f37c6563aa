import type { Claim, DocumentClaims } from "../extract/claim.ts";
import type { Kind } from "../extract/kinds.ts";
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

/** A correction as far as claims need it. */
export type Decision = Pick<
  CorrectionTable,
  "id" | "kind" | "trigger_start" | "trigger_end" | "action" | "slot" | "value" | "undoes"
>;

/**
 * The claims with what people decided about them: machine values where nobody set another, people's values where one
 * did, claims that a person added at the end («p1», «p2» …). A decision holds for the claim of the same kind whose
 * trigger overlaps the one it was made on, so it outlives a new reading. Decisions that find no claim any more are
 * given back as `orphans`: the machine no longer finds what they speak of.
 */
export function judged(
  found: DocumentClaims,
  decisions: readonly Decision[],
): { readonly claims: readonly JudgedClaim[]; readonly orphans: readonly Decision[] } {
  const undone = new Set(decisions.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])));
  const standing = decisions.filter(({ id, action }) => action !== "undo" && !undone.has(id));
  const claims: { claim: Claim; corrected: boolean; verdict: -1 | 0 | 1; machine: Claim }[] = [
    ...found.claims.map((claim) => ({ claim, corrected: false, verdict: 0 as const, machine: claim })),
  ];
  const orphans: Decision[] = [];
  let added = 0;
  for (const decision of standing) {
    if (decision.action === "add") {
      added++;
      const claim: Claim = { ...(JSON.parse(decision.value!) as Claim), id: `p${added}` };
      claims.push({ claim, corrected: true, verdict: 1, machine: claim });
      continue;
    }
    const at = claims.findIndex(({ machine }) => speaksOf(decision, machine));
    const one = claims[at];
    if (!one) orphans.push(decision);
    else if (decision.action === "set")
      claims[at] = {
        ...one,
        claim: { ...one.claim, [decision.slot as Slot]: JSON.parse(decision.value!) },
        corrected: true,
      };
    else claims[at] = { ...one, verdict: decision.action === "accept" ? 1 : -1 };
  }
  return { claims: claims.map(({ claim, corrected, verdict }) => ({ claim, corrected, verdict })), orphans };
}

function speaksOf(decision: Decision, { kind, trigger }: Claim): boolean {
  return (
    decision.kind === (kind satisfies Kind) &&
    decision.trigger_start < trigger.end &&
    trigger.start < decision.trigger_end
  );
}
