import type { Kind } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { because, type Draft, type Scene } from "./draft.ts";
import { emptyDraft } from "./drafts/drafts.ts";
import { bomberMember } from "./roles/bombers.ts";

const BOMBERS: ReadonlySet<string> = new Set(["suicide-bomber", "suicide-bombers"]);

const isBomber = (id: string | null): boolean => id !== null && BOMBERS.has(id);

/** Kinds that are a suicide attack where a suicide bomber is who did it. */
const BLASTS: ReadonlySet<Kind> = new Set<Kind>(["explosion", "attack"]);

/**
 * Suicide attacks of a sentence that are named by who carried them out. «الانتحاري فجر شحنته»: the blast of a bomber is a
 * suicide attack. «الهجوم نفذه انتحاريان», «بسيارات مفخخة وانتحاريين»: bombers named for the first time stand for their
 * attack where no other word does (CLAIMS.md: «انتحاري» is a trigger).
 */
export function suicidesOf(scene: Scene, drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts) {
    if (draft.kind !== "explosion" || !draft.actor.some((member) => isBomber(member.id))) continue;
    draft.kind = "suicide_attack";
    because(draft, "blast-of-a-bomber", scene.nodes[draft.at]!);
  }
  for (const draft of drafts) bomberInside(draft);
  if (drafts.some((draft) => draft.kind === "suicide_attack" || draft.kind === "explosion")) return [];
  if (!drafts.some((draft) => BLASTS.has(draft.kind))) return [];
  const at = scene.nodes.findIndex((node, i) => namesAttack(scene, node, i, drafts));
  if (at < 0) return [];
  const node = scene.nodes[at]!;
  const draft = emptyDraft(scene, at, "suicide_attack");
  draft.actor = [...node.members];
  because(draft, "bomber-stands-for-attack", node);
  return [draft];
}

/** «فجر انتحاري سيارة مفخخة»: who did it stands inside the trigger's own words. */
function bomberInside(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind !== "suicide_attack" || draft.actor.length > 0) return;
  const node = scene.nodes[at]!;
  for (const token of scene.tokens.slice(node.from, node.to)) {
    if (token.folded !== "انتحاري" && token.folded !== "الانتحاري" && token.folded !== "انتحاريا") continue;
    if (node.to - node.from < 3) return;
    const entry = scene.context.lexicon.byId.get("people/suicide-bomber");
    draft.actor = [bomberMember(token, token.folded.startsWith("ال"), entry ? [entry] : [])];
    because(draft, "bomber", node);
    return;
  }
}

/** True for bombers told of newly beside an attack that is no suicide attack by its own word. */
function namesAttack(scene: Scene, node: Node, at: number, drafts: readonly Draft[]): boolean {
  if (node.type !== "group" || node.reading === null || scene.spoken[at]) return false;
  if (!node.members.every((member) => isBomber(member.id) && !member.definite)) return false;
  return drafts.some((draft) => BLASTS.has(draft.kind) && Math.abs(draft.at - at) <= 6);
}
