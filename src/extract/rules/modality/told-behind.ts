import type { Modality } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import type { Draft } from "../draft.ts";
import { isDoubtAdverb } from "./doubts.ts";

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
  "المحتمل",
  "محتمله",
  "المحتمله",
]);
/** Adjectives of what is still to come: «القمة المقررة», «الهجوم المرتقب». */
const AWAITED = new Set(
  ["مقرر", "مرتقب", "مزمع", "متوقع", "منتظر", "وشيك", "مخطط"].flatMap((form) => [
    form,
    `ال${form}`,
    `${form}ه`,
    `ال${form}ه`,
  ]),
);
/** Adjectives of what never was: «هجوم مزيف», «هجوم وهمي». */
const INVENTED = new Set(
  ["مزيف", "مفبرك", "مختلق", "ملفق"].flatMap((form) => [form, `ال${form}`, `${form}ه`, `ال${form}ه`]),
);
/** How far behind a trigger its adjective stands, in phrases. */
const ADJECTIVE_REACH = 3;

/** What the words right behind an event say of it: «هجوم مزعوم», «التوزيع المقرر», «القافلة التي كان من المقرر أن تصل». */
export function toldBehind({ scene, at }: Draft): { modality: Modality; node: Node } | null {
  for (let i = at + 1; i <= at + ADJECTIVE_REACH && i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.kind === "relative") {
      const plan = scene.nodes[i + 1];
      return plan?.kind === "plan" && scene.nodes[i + 2]?.kind === "that"
        ? { modality: "planned", node: plan }
        : null;
    }
    if (node.type === "trigger" || node.prep !== "") return null;
    // «تفجير انتحاري فيما يبدو»
    if (i === at + 1 && isDoubtAdverb(scene.tokens[node.from]!.folded) && node.kind === "doubt")
      return { modality: "unconfirmed", node };
    const { folded } = scene.tokens[node.from]!;
    if (DOUBTFUL.has(folded)) return { modality: "unconfirmed", node };
    if (AWAITED.has(folded)) return { modality: "planned", node };
    if (INVENTED.has(folded)) return { modality: "denied", node };
  }
  return null;
}
