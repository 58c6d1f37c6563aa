import { Mark } from "../../text/token.ts";
import type { Modality } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { because, type Draft, isVerb } from "./draft.ts";
import { doubts, questionAbout } from "./modality/doubts.ts";
import { futureBehind, isFuture } from "./modality/future.ts";
import { interceptionOf } from "./modality/interceptions.ts";
import { denies, negationOfCause } from "./modality/negations.ts";
import { isPurpose, isTooFarForAim } from "./modality/purposes.ts";
import { isSentence } from "./modality/sentences-of-death.ts";
import { toldBehind } from "./modality/told-behind.ts";

const FRAMES: Readonly<Record<string, Modality>> = {
  attempt: "attempted",
  plan: "planned",
  doubt: "unconfirmed",
  denial: "denied",
};
/** How far in front of a trigger a frame reaches, in phrases. */
const REACH = 7;

/** Relations to what has already happened. */
const SETTLED = new Set(["after", "because", "during", "against", "around"]);

/** Whether it happened: frames in front of the trigger, the future, negation, and how the speaker says it. */
export function fillModality(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const own = node.reading!.entry.cells.modality;
  if (own) draft.modality = own as Modality;
  if (isVerb(node) && node.reading!.prefix.endsWith("س")) {
    draft.modality = "planned";
    because(draft, "future", node);
    return;
  }
  const told = toldBehind(draft);
  if (told && !(told.modality === "unconfirmed" && scene.nodes[at - 1]?.kind === "denial")) {
    draft.modality = told.modality;
    because(draft, "so-called", told.node);
    return;
  }
  const question = questionAbout(draft);
  if (question) {
    draft.modality = "unconfirmed";
    because(draft, "question", question);
    return;
  }
  if (isSentence(draft)) {
    draft.modality = "planned";
    because(draft, "plan", node);
    return;
  }
  const interception = interceptionOf(draft);
  if (interception) {
    draft.modality = "attempted";
    because(draft, "intercepted", interception);
    return;
  }
  if (isPurpose(draft)) {
    draft.modality = "planned";
    because(draft, "purpose", node);
    return;
  }
  let triggers = 0;
  let comma = isParted(node);
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const before = scene.nodes[i]!;
    if (i < at - 1) comma ||= isParted(scene.nodes[i + 1]!);
    // «أعلن الخطة بعد مقتل خمسة»: what a plan comes after has happened.
    if (SETTLED.has(scene.nodes[i + 1]!.prep)) break;
    if (before.kind === "that" || before.kind === "cause") {
      const outer = scene.nodes[i - 1];
      if (
        before.kind === "that" &&
        outer &&
        FRAMES[outer.kind] &&
        ((outer.kind === "doubt" && doubts(draft, i - 1)) || outer.kind === "denial" || outer.kind === "plan")
      ) {
        draft.modality = FRAMES[outer.kind]!;
        because(draft, outer.kind, outer);
      }
      if (before.kind === "cause") {
        // «لم يسفر الانفجار عن قتلى»
        const negation = negationOfCause(scene.nodes, i);
        if (negation) {
          draft.modality = "denied";
          because(draft, "negation", negation);
          return;
        }
        triggers++;
      } else break;
    }
    if (before.type === "trigger") {
      // A frame governs the next event and what is joined to it by «و», no farther.
      if (scene.nodes[i - 1]?.kind === "cause" && scene.nodes[i - 2]?.kind === "negation") {
        draft.modality = "denied";
        because(draft, "negation", scene.nodes[i - 2]!);
        return;
      }
      if ((!node.conj || isVerb(node)) && !isHeadOf(before, node)) triggers++;
    }
    if (triggers > 0) break;
    if (scene.clause[i] !== scene.clause[at] && before.kind !== "plan") break;
    const frame = isFuture(before) ? "planned" : (FRAMES[before.kind] ?? vowOf(draft, i));
    if (frame && !isVerb(before) && comma) break;
    if (frame && !isTooFarForAim(draft, i) && (before.kind !== "doubt" || doubts(draft, i))) {
      draft.modality = frame;
      because(draft, before.kind, before);
      return;
    }
    if (before.kind === "negation") {
      if (denies(draft, i)) {
        draft.modality = "denied";
        because(draft, "negation", before);
        return;
      }
    }
  }
  const future = futureBehind(draft);
  if (future) {
    draft.modality = "planned";
    because(draft, "future", future);
    return;
  }
  const strength = draft.voice?.strength;
  if (draft.modality !== "asserted" || SETTLED.has(node.prep)) return;
  if (strength === "denied") draft.modality = "denied";
  else if (strength === "threatened" || strength === "demanded") draft.modality = "planned";
  else if (
    (strength === "expected" || strength === "warned") &&
    !(isVerb(node) && node.reading!.features & 4)
  )
    draft.modality = "planned";
}

/** How far behind a verb of vowing or asking what it is about stands, in phrases. */
const VOWED = 2;

/** «أردوغان يتعهد بالسيطرة على البلدة», where nobody could be read as the speaker: what is vowed is still to come. */
function vowOf({ scene, at }: Draft, i: number): Modality | undefined {
  const { type, kind, reading } = scene.nodes[i]!;
  if (type !== "report" || kind !== "verb" || at - i > VOWED || scene.nodes[at]!.prep !== "b")
    return undefined;
  return VOWS.has(reading!.entry.cells.strength ?? "") ? "planned" : undefined;
}

const VOWS: ReadonlySet<string> = new Set(["threatened", "demanded", "expected"]);

/** True behind a comma that begins something new, not one more of a list: «دعوة إلى الهدنة، وإدخال المساعدات». */
const isParted = (node: Node): boolean => !node.conj && (node.before & Mark.comma) !== 0;

/** «عملية اقتحام», «إرسال قافلة», «تصل قافلة»: two nouns in a genitive, or a move and what moves, share what governs the first. */
const isHeadOf = (before: Node, node: Node): boolean =>
  (!isVerb(before) || before.kind === "movement") &&
  before.to === node.from &&
  node.prep === "" &&
  !node.conj;
