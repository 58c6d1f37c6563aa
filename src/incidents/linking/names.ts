import type { Feature } from "./model.ts";

/** The name of a feature with one value, made once: «place=same». Names are met by the million, and looked up by them. */
export function nameOf(feature: string): (value: string) => Feature {
  const made = new Map<string, Feature>();
  return (value) => {
    const kept = made.get(value);
    if (kept !== undefined) return kept;
    const name = `${feature}=${value}`;
    made.set(value, name);
    return name;
  };
}

/** The name of a feature with two values that stand in either order: «families=ground+violence». */
export function pairNameOf(feature: string): (one: string, other: string) => Feature {
  const made = new Map<string, Map<string, Feature>>();
  return (one, other) => {
    const kept = made.get(one)?.get(other);
    if (kept !== undefined) return kept;
    const name = `${feature}=${[one, other].sort().join("+")}`;
    const row = made.get(one) ?? new Map<string, Feature>();
    made.set(one, row.set(other, name));
    return name;
  };
}

/** The names of a feature that says more step by step: «words>=0.12» holds wherever «words>=0.18» does. */
export function stepsOf(feature: string, values: readonly number[]): readonly Step[] {
  return values.map((step) => ({ step, name: `${feature}>=${step}` }));
}

/** A step and its name. */
export interface Step {
  readonly step: number;
  readonly name: Feature;
}

/** Adds the names of all steps that a value reaches. */
export function addSteps(features: Feature[], steps: readonly Step[], value: number): void {
  for (const { step, name } of steps) if (value >= step) features.push(name);
}
