import type { Modality } from "../kinds.ts";
import { because, type Draft, isVerb } from "./draft.ts";

const FRAMES: Readonly<Record<string, Modality>> = {
  attempt: "attempted",
  plan: "planned",
  doubt: "unconfirmed",
  denial: "denied",
};
/** How far in front of a trigger a frame reaches, in phrases. */
const REACH = 7;

/** Adjectives that leave open whether an event took place: «هجوم كيماوي مزعوم». */
const DOUBTFUL = new Set([
  "مزعوم",
  "المزعوم",
  "مزعومه",
  "المزعومه",
  "مفترض",
  "المفترض",
  "مفترضه",
  "المفترضه",
  "محتمل",
  "محتمله",
  "مشتبه",
  "المشتبه",
]);

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
  for (let i = at + 1; i <= at + 3 && i < scene.nodes.length; i++) {
    const after = scene.nodes[i]!;
    if (after.type === "trigger" || after.prep !== "") break;
    if (DOUBTFUL.has(scene.tokens[after.from]!.folded)) {
      draft.modality = "unconfirmed";
      because(draft, "so-called", after);
      return;
    }
  }
  let triggers = 0;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const before = scene.nodes[i]!;
    if (before.kind === "that" || before.kind === "cause") {
      const outer = scene.nodes[i - 1];
      if (
        before.kind === "that" &&
        outer &&
        FRAMES[outer.kind] &&
        (outer.kind === "doubt" || outer.kind === "denial")
      ) {
        draft.modality = FRAMES[outer.kind]!;
        because(draft, outer.kind, outer);
      }
      if (before.kind === "cause") {
        // «لم يسفر الانفجار عن قتلى»
        if (scene.nodes[i - 1]?.kind === "negation") {
          draft.modality = "denied";
          because(draft, "negation", scene.nodes[i - 1]!);
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
      if (!node.conj || isVerb(node)) triggers++;
    }
    if (triggers > 0) break;
    if (scene.clause[i] !== scene.clause[at] && before.kind !== "plan") break;
    const frame = FRAMES[before.kind];
    if (frame) {
      draft.modality = frame;
      because(draft, before.kind, before);
      return;
    }
    if (before.kind === "negation") {
      if (at - i <= (isVerb(node) ? 1 : 3)) {
        draft.modality = "denied";
        because(draft, "negation", before);
        return;
      }
    }
  }
  const strength = draft.voice?.strength;
  if (draft.modality !== "asserted") return;
  if (strength === "denied") draft.modality = "denied";
  else if (strength === "threatened" || strength === "demanded") draft.modality = "planned";
  else if (strength === "expected" && !(isVerb(node) && node.reading!.features & 4))
    draft.modality = "planned";
}
