import { because, type Draft } from "../draft.ts";
import { isRepelled } from "../roles/light-verb-limits.ts";
import { speakerMember } from "../roles/speaker-members.ts";
import { subjectOfScene } from "../roles/subjects.ts";
import { ofPronoun } from "./agreement.ts";
import { DEEDS } from "./deeds.ts";

/** Relations of a verbal noun whose doer is the subject of the sentence: «بعد طرد …», «لاستعادة …», «إلى استعادة …». */
const CONTROLLED: ReadonlySet<string> = new Set(["after", "l", "to", "b", "of", "from", "because", "before"]);

/** «إطلاقه الرصاص», «عملياتها»: the pronoun of an event noun is who did it. */
export function possessed(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const { suffix } = scene.nodes[at]!.reading!;
  if (suffix === "" || !DEEDS.has(kind)) return false;
  if (suffix === "نا") return speakersOwn(draft);
  const owner = ofPronoun(scene, at, suffix);
  if (!owner || owner.members.some((member) => draft.target.some((target) => target.start === member.start)))
    return false;
  draft.actor = [...owner.members];
  because(draft, "possessive-actor", owner);
  return true;
}

/** «عملياتنا»: of the body that speaks. */
function speakersOwn(draft: Draft): boolean {
  const { voice, scene, at } = draft;
  if (!voice?.speaker || voice.org === null) return false;
  draft.actor = [speakerMember(voice, true, [])];
  because(draft, "possessive-actor", scene.nodes[at]!);
  return true;
}

/** «استعادت القوات البلدة بعد طرد المسلحين»: the verbal noun's doer is whom the sentence is about. */
export function controlled(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (!DEEDS.has(kind) || draft.target.length === 0 || !CONTROLLED.has(node.prep)) return;
  if (node.reading!.entry.cells.voice === "participle" || kind === "explosion") return;
  // «تصدى الجيش لهجوم»: who repels it did not make it.
  if (isRepelled(scene, Math.max(0, at - 6), at)) return;
  const subject = scene.nodes[subjectOfScene(scene, at)];
  if (!subject || subject.members.some((member) => draft.target.some((target) => target.id === member.id)))
    return;
  draft.actor = [...subject.members];
  because(draft, "subject-of-the-sentence", subject);
}
