import { because, type Draft } from "../draft.ts";

/**
 * «جماعة مسلحة تبنت الهجوم»: a verb that claims the deed is itself the claimer's word, so the claimer speaks, even where
 * a headline names a country in front («مالي: جماعة مسلحة تتبنى الهجوم»).
 */
export function claimerSpeaks(draft: Draft): void {
  const node = draft.scene.nodes[draft.at]!;
  const claimer = draft.actor[0];
  if (node.reading!.entry.id !== CLAIMING || !claimer) return;
  if (draft.voice && draft.voice.rule !== "colon-headline") return;
  draft.voice = {
    speaker: { start: claimer.start, end: claimer.end },
    org: claimer.id,
    via: [],
    strength: "responsibility",
    rule: "claimer-speaks",
  };
  because(draft, "claimer-speaks", node);
}

const CLAIMING = "attack-tabanna";
