import type { Member } from "../phrases/node.ts";
import type { Draft } from "./draft.ts";

/** The same claim of other people or things: «سبعة أطفال» of «16 مدنيا بينهم سبعة أطفال». */
export const copyDraft = (draft: Draft, members: Member[], partOf: Draft | null): Draft => ({
  ...draft,
  actor: [...draft.actor],
  target: members,
  count: members[0]?.count ?? null,
  partOf,
  because: [...draft.because],
});
