import { Mark } from "../../text/token.ts";
import { EVENTS } from "./classes.ts";
import { type Draft, isVerb } from "./draft.ts";

const BREAK = Mark.semicolon | Mark.ellipsis | Mark.stop | Mark.newline;

/** Outcomes that happen to somebody in an event told right before them. */
const HURT: ReadonlySet<string> = new Set(["killed", "injured"]);

/** Pronouns of the event: «قتل فيها ثلاثة», «أصيب خلاله». */
const IN_IT: ReadonlySet<string> = new Set([
  "فيها",
  "فيه",
  "فيهما",
  "خلالها",
  "خلاله",
  "اثرها",
  "اثره",
  "جراءها",
  "جراءه",
]);

/** Triggers that speak of the event by their own pronoun: «راح ضحيته». */
const OF_IT: ReadonlySet<string> = new Set(["killed-raha-dahiyya"]);

/** How many tokens behind the verb the pronoun of the event may stand. */
const REACH = 2;

/**
 * The event that an outcome goes on from, where no word of cause stands between: «أطلقوا النار عليهما فقتلوا أحدهما»,
 * «غارة تضرب معسكرا وتقتل ستة», «هجوم قتل فيه ثلاثة». Null where the outcome stands by itself.
 */
export function followedCause(outcome: Draft, drafts: readonly Draft[]): Draft | null {
  const { scene, at, kind } = outcome;
  const node = scene.nodes[at]!;
  const inIt = happensIn(outcome);
  if (!HURT.has(kind) || !(inIt || isVerb(node))) return null;
  const event = nearestEvent(outcome, drafts);
  if (!event || scene.nodes.slice(event.at + 1, at + 1).some((mid) => mid.before & BREAK)) return null;
  if (OF_IT.has(node.reading!.entry.id) || inIt) return event;
  // «صدت هجوما وقتلت خمسة»: nobody died of what was repelled.
  return node.conj && event.modality === "asserted" && goesOn(event, outcome) ? event : null;
}

/** The event in front of an outcome, with no other outcome in between. */
function nearestEvent({ scene, at }: Draft, drafts: readonly Draft[]): Draft | null {
  let nearest: Draft | null = null;
  for (const draft of drafts)
    if (draft.scene === scene && draft.at < at && EVENTS.has(draft.kind)) nearest = draft;
  return nearest;
}

/** «قتل فيها», «أصيب خلاله جندي» */
const happensIn = ({ scene, at }: Draft): boolean => {
  const { to } = scene.nodes[at]!;
  return scene.tokens.slice(to, to + REACH).some(({ folded }) => IN_IT.has(folded));
};

/** «فقتلوا», «وتقتل», «وقتل مدنيان»: said in the same breath. */
function goesOn(event: Draft, { scene, at }: Draft): boolean {
  const between = scene.nodes.slice(event.at + 1, at);
  return !between.some((mid) => mid.kind === "that" || mid.kind === "clause" || mid.type === "report");
}
