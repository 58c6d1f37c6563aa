import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { ATTACKS } from "./classes.ts";
import { isParticiple } from "./counts.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";

/** One draft for each trigger of a sentence, in order. */
export function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < scene.nodes.length; at++) {
    const node = scene.nodes[at]!;
    if (node.type !== "trigger" || scene.spoken[at]) continue;
    const draft: Draft = {
      scene,
      at,
      kind: node.kind as Kind,
      start: node.start,
      end: node.end,
      actor: [],
      target: [],
      count: null,
      weapon: null,
      place: null,
      time: null,
      voice: scene.voices[at] ?? null,
      modality: "asserted",
      partOf: null,
      cause: null,
      because: [],
    };
    because(draft, isVerb(node) ? "trigger-verb" : isParticiple(node) ? "trigger-people" : "trigger-noun", node);
    drafts.push(draft);
  }
  return drafts;
}

/**
 * Drops what only repeats its neighbour: «استهدف» of an attack that is named («هجوم استهدف»), the bomb inside a suicide
 * attack, the explosion of a mine that is named right behind it.
 */
export function dropEchoes(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const before = drafts[i - 1];
    if (!before || before.scene !== draft.scene) return true;
    const { nodes, clause } = draft.scene;
    const node = nodes[draft.at]!;
    const gap = draft.at - before.at;
    const between = nodes.slice(before.at + 1, draft.at);
    const joined = !node.conj && !between.some((mid) => mid.before & (Mark.semicolon | Mark.ellipsis) || mid.kind === "cause");
    // «هجوم بسيارة مفخخة», «انفجار عبوة ناسفة»: one event, named by what happened and by what it was.
    if (joined && gap <= 3 && ATTACKS.has(before.kind) && draft.kind === "explosion" && (node.prep === "b" || gap === 1)) {
      if (before.kind === "attack") before.kind = "explosion";
      before.weapon = before.weapon ?? node.reading!.entry.cells.weapon ?? null;
      before.end = gap === 1 ? node.end : before.end;
      return false;
    }
    if (joined && clause[draft.at] === clause[before.at] && gap <= 4 && draft.kind === before.kind && gap === 1 && !isVerb(node)) return false;
    return true;
  });
}

const ALWAYS: ReadonlySet<Kind> = new Set<Kind>(["execution", "suicide_attack"]);

/** True where a mention says something of its own and is not only referred back to («خلال هذه المعارك»). */
export function saysSomething(draft: Draft): boolean {
  const { scene, at } = draft;
  const node: Node = scene.nodes[at]!;
  const reading = node.reading!;
  const before = scene.nodes[at - 1];
  const content = draft.actor.length + draft.target.length > 0 || draft.count !== null || draft.place !== null || draft.time !== null;
  if (isVerb(node)) return content || draft.weapon !== null;
  if (isParticiple(node)) {
    if (draft.count !== null) {
      if (draft.count.min !== 1 || before?.kind === "happen" || before?.kind === "cause") return true;
      return false;
    }
    if (["besieged", "missing"].includes(draft.kind)) return true;
    // «سقوط قتلى», «أوقع جرحى», «قتلى وجرحى في …»: a bare plural that something brought about.
    if (reading.article || reading.suffix !== "") return before?.kind === "number-noun" && content;
    if (!(reading.features & 2)) return false;
    if (node.prep !== "" && node.prep !== "b") return false;
    return true;
  }
  if (ALWAYS.has(draft.kind)) return !reading.article || content;
  if (reading.article) {
    const demonstrative = before?.kind === "determiner" || node.prep === "during";
    const strong = draft.actor.length + draft.target.length > 0 || draft.count !== null;
    if (demonstrative) return strong && draft.count !== null;
    return strong || (draft.place !== null && !!draft.time);
  }
  return content || scene.headline || node.prep === "";
}
