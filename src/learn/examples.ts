import type { GoldClaim, GoldDocument } from "../evaluate/gold.ts";
import { locateTrigger } from "../evaluate/locate-trigger.ts";
import { sameEntity, samePlace } from "../evaluate/same.ts";
import type { Document } from "../extract/claim.ts";
import { placeOf, timeOf } from "../extract/claims.ts";
import { createExtractor } from "../extract/extract.ts";
import type { Draft } from "../extract/rules/draft.ts";
import { isSilent } from "../extract/rules/drafts/says-something.ts";
import { type Candidate, candidatesFor, phrasesFor } from "../extract/scorer/candidates.ts";
import { type Choice, CLASS_OF } from "../extract/scorer/classes.ts";
import { describeNone, describePhrase, describeRole } from "../extract/scorer/describe.ts";
import { describeClaim } from "../extract/scorer/describe-claim.ts";
import { weighed } from "../extract/scorer/scorer.ts";
import type { Lexicon } from "../lexicon/compile.ts";
import { type FeatureKey, Notes } from "./notes.ts";

/** One option of a choice, and whether gold takes it. */
export interface Option {
  readonly keys: readonly FeatureKey[];
  readonly right: boolean;
}

/** A choice that gold has made: of several options (a slot, none included) or of yes and no (a claim). */
export interface Example {
  readonly choice: Choice;
  readonly options: readonly Option[];
}

/** The examples that a marked report gives: what the rules leave open, and what gold says of it. */
export function examplesOf({ gold, text, file }: GoldDocument, lexicon: Lexicon): Example[] {
  const examples: Example[] = [];
  const marked = gold.claims.map((claim) => ({ claim, at: locateTrigger(text, claim) }));
  const extract = createExtractor(lexicon, (all) => {
    const drafts = all.filter((draft) => !isSilent(draft));
    for (const draft of drafts) {
      const here = marked.filter(
        ({ claim, at }) => at && claim.kind === draft.kind && at.start < draft.end && draft.start < at.end,
      );
      const claim = here.find((one) => one.claim.optional !== true)?.claim ?? null;
      if (claim === null && here.length > 0) continue;
      examples.push(claimExample(draft, drafts, claim !== null));
      examples.push(...slotExamples(draft, drafts, claim, text, gold.published));
    }
    return weighed(drafts);
  });
  const document: Document = {
    name: file,
    text,
    outlet: gold.outlet ?? null,
    published: gold.published ?? null,
    url: null,
  };
  extract(document);
  return examples;
}

function claimExample(draft: Draft, drafts: readonly Draft[], right: boolean): Example {
  const notes = new Notes("claim", CLASS_OF[draft.kind]);
  describeClaim(draft, drafts, notes);
  return { choice: "claim", options: [{ keys: notes.keys, right }] };
}

function slotExamples(
  draft: Draft,
  drafts: readonly Draft[],
  claim: GoldClaim | null,
  text: string,
  published: string | null,
): Example[] {
  const group = CLASS_OF[draft.kind];
  const roles = (["actor", "target"] as const).map((role) => {
    const rivals = candidatesFor(draft, role);
    const wanted = claim?.[role] ?? [];
    const right = ({ members }: Candidate): boolean =>
      members.some(({ start, end, id }) =>
        wanted.some((entity) => sameEntity(entity, { text: text.slice(start, end), id })),
      );
    return example(role, draft, rivals, right, (candidate, notes) =>
      describeRole({ draft, candidate, rivals, drafts }, role, notes),
    );
  });
  const phrases = (["place", "time"] as const).map((slot) => {
    const rivals = phrasesFor(draft, slot);
    const right = ({ node }: Candidate): boolean => {
      const wanted = claim?.[slot];
      if (!wanted) return false;
      if (slot === "place") return samePlace(claim.place!, placeOf(text, node!));
      const { firstDay, lastDay } = timeOf(text, { ...draft, time: node }, published);
      return firstDay === claim.time!.start && lastDay === claim.time!.end;
    };
    return example(slot, draft, rivals, right, (candidate, notes) =>
      describePhrase({ draft, candidate, rivals, drafts }, slot, notes),
    );
  });
  return [...roles, ...phrases].filter(({ options }) => options.length > 1);

  function example(
    choice: Exclude<Choice, "claim">,
    of: Draft,
    rivals: readonly Candidate[],
    right: (candidate: Candidate) => boolean,
    describe: (candidate: Candidate, notes: Notes) => void,
  ): Example {
    const options = rivals.map((candidate) => {
      const notes = new Notes(choice, group);
      describe(candidate, notes);
      return { keys: notes.keys, right: right(candidate) };
    });
    const none = new Notes(choice, group);
    describeNone(of, choice, rivals, none);
    return {
      choice,
      options: [...options, { keys: none.keys, right: !options.some((option) => option.right) }],
    };
  }
}
