import { isGroup } from "../around.ts";
import { because, type Draft } from "../draft.ts";

/** «أعلن التنظيم مسؤوليته عن الهجوم», «تبنى»: the claimer acted and speaks. */
export function responsible(draft: Draft): void {
  const { scene, at } = draft;
  for (let i = at; i >= 0 && at - i <= 6; i--) {
    const node = scene.nodes[i]!;
    const claims = node.reading?.entry.cells.strength === "responsibility" || node.kind === "responsibility";
    if (!claims) continue;
    const voice = scene.voices[at] ?? scene.voices[i] ?? null;
    if (voice?.speaker) {
      draft.actor = [
        {
          start: voice.speaker.start,
          end: voice.speaker.end,
          id: voice.org,
          count: null,
          counted: false,
          sort: "party",
          group: "speaker",
          anaphor: false,
          definite: true,
          entries: [],
        },
      ];
      because(draft, "responsibility", node);
      return;
    }
    for (let j = i + 1; j >= 0 && i - j < 8; j--) {
      const near = scene.nodes[j];
      if (!near || !isGroup(near) || near.members[0]!.sort !== "party" || near.prep !== "") continue;
      draft.actor = [...near.members];
      const member = near.members[0]!;
      draft.voice = {
        speaker: { start: member.start, end: member.end },
        org: member.id,
        via: draft.voice?.via ?? [],
        strength: "responsibility",
        rule: "responsibility",
      };
      because(draft, "responsibility", near);
      return;
    }
    return;
  }
  // «تفجيران تبناهما التنظيم»
  for (let i = at + 1; i <= at + 4 && i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger") return;
    if (node.reading?.entry.cells.strength !== "responsibility" && node.kind !== "responsibility") continue;
    const claimer = scene.nodes[i + 1];
    if (claimer && isGroup(claimer) && claimer.prep === "" && claimer.members[0]!.sort === "party") {
      draft.actor = [...claimer.members];
      because(draft, "responsibility", claimer);
    }
    return;
  }
}
