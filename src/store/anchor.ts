import type { Claim } from "../extract/claim.ts";

/** What a decision stands on, so that its claim is found again after another reading. */
export interface Anchor {
  /** For a claim that a person added: its code, which never changes. */
  readonly added: string | null;
  /** How many claims had this kind and an overlapping trigger: a total and its shares stand on one word. */
  readonly peers: number;
  readonly count: Claim["count"];
  /** Words of the targets. */
  readonly target: readonly string[];
}

/** A claim by kind, trigger and anchor. */
export interface Pointer {
  readonly kind: string;
  readonly trigger_start: number;
  readonly trigger_end: number;
  readonly anchor: Anchor;
}

/** Points to one of the claims that the machine found (`machine`) or a person added (codes «p1» …). */
export function pointTo(claim: Claim, machine: readonly Claim[]): Pointer {
  const { kind, trigger, count, target } = claim;
  const at = { kind, trigger_start: trigger.start, trigger_end: trigger.end };
  return {
    ...at,
    anchor: {
      added: machine.includes(claim) ? null : claim.id,
      peers: machine.filter((one) => overlaps(at, one)).length,
      count,
      target: target.map(({ text }) => text),
    },
  };
}

/**
 * Which of the claims, as machine or person first had them, is pointed to; -1 where none is. Of several with the same
 * trigger the one most alike; where there were several, one that is alike in neither count nor target is not taken.
 */
export function pointedTo({ anchor, ...at }: Pointer, claims: readonly Claim[], machine: number): number {
  if (anchor.added !== null) return claims.findIndex(({ id }, i) => i >= machine && id === anchor.added);
  let best = -1;
  let most = -1;
  for (const [i, claim] of claims.slice(0, machine).entries()) {
    if (!overlaps(at, claim)) continue;
    const alike = likeness({ anchor, ...at }, claim);
    if (anchor.peers > 1 && alike < 2) continue;
    if (alike > most) {
      best = i;
      most = alike;
    }
  }
  return best;
}

function overlaps(at: Omit<Pointer, "anchor">, { kind, trigger }: Claim): boolean {
  return at.kind === kind && at.trigger_start < trigger.end && trigger.start < at.trigger_end;
}

/** The same count weighs most, then the same targets, then the very same trigger. */
function likeness({ anchor, ...at }: Pointer, { trigger, count, target }: Claim): number {
  const sameCount = anchor.count?.min === count?.min && anchor.count?.max === count?.max;
  const sameTarget = JSON.stringify(anchor.target) === JSON.stringify(target.map(({ text }) => text));
  const sameTrigger = at.trigger_start === trigger.start && at.trigger_end === trigger.end;
  return 4 * Number(sameCount) + 2 * Number(sameTarget) + Number(sameTrigger);
}
