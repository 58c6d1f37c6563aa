import { Feature } from "../../../lexicon/inflect.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { agreeing } from "./agreement.ts";
import { DEEDS } from "./deeds.ts";
import { feminineWord } from "./feminine-words.ts";

/** «وتسببت بنزوح», «اعتقلت 5 مدنيين»: a verb in the feminine over men, or behind «أن/ثم/و», goes on with the party named before. */
export function subjectLeftOut(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const { voice } = node.reading!.entry.cells;
  if (voice === "passive" || voice === "phrase") return;
  if (draft.target.length === 0) {
    countedAlone(draft);
    return;
  }
  if (!(DEEDS.has(kind) || OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind))) return;
  const { features } = node.reading!;
  const feminine = (features & Feature.feminine) !== 0;
  const plural = (features & (Feature.plural | Feature.dual)) !== 0;
  const object = draft.target[0]!;
  // «خمسة جنود قتلوا»: a verb behind its people is what happened to them.
  if (voice === "both" && object.start < node.start) return;
  // With the same letters in the passive, only a feminine verb over a masculine object is surely active.
  if (
    voice === "both" &&
    !plural &&
    !(feminine && !feminineWord(scene, object.start) && object.sort !== "thing")
  )
    return;
  if (!feminine && !plural && !(voice === "active" && DEEDS.has(kind))) return;
  const subject = agreeing(scene, at, feminine, plural, object.start);
  if (!subject) return;
  draft.actor = [...subject.members];
  because(draft, "subject-left-out", subject);
}

/** «صدت قواته هجوما وقتلت 15 منهم»: a feminine verb of killing with a bare number goes on with the force named before. */
function countedAlone(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (!OUTCOMES.has(kind) || draft.count === null || scene.nodes[at + 1]?.type !== "number") return;
  if (!(node.reading!.features & Feature.feminine)) return;
  const subject = agreeing(scene, at, true, false, -1);
  if (!subject || subject.members[0]!.counted) return;
  draft.actor = [...subject.members];
  because(draft, "subject-left-out", subject);
}
