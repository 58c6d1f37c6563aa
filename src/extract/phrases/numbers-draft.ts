import type { NumberEntry } from "./numbers-words.ts";

/** As `NumberPhrase`, while it is being put together. */
export interface Draft {
  from: number;
  to: number;
  core: { from: number; to: number };
  value: number | null;
  min: number | null;
  max: number | null;
  approx: boolean;
  ordinal: boolean;
  fraction: boolean;
  percent: boolean;
  entries: string[];
  scale: number;
}

export function vague(from: number, to: number, entry: NumberEntry): Draft {
  return {
    from,
    to,
    core: { from, to },
    value: null,
    min: entry.min,
    max: entry.max,
    approx: true,
    ordinal: false,
    fraction: false,
    percent: false,
    entries: [entry.id],
    scale: 1,
  };
}

export function minus(draft: Draft, at: number): Draft {
  const value = draft.value === null ? null : -draft.value;
  draft.value = draft.min = draft.max = value;
  draft.from = draft.core.from = at;
  return draft;
}

/** Bends the bounds of a number as its hedge says. */
export function bend(draft: Draft, kind: NumberEntry["kind"]): void {
  if (kind === "over" || kind === "at-least" || kind === "at-least-after") draft.max = null;
  else if (kind === "about" || kind === "about-after") draft.approx = true;
  else if (kind === "under" || kind === "under-after") draft.min = null;
}
