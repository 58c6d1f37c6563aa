import { type Draft, isVerb } from "../draft.ts";
import { foldedAt, idOf } from "./trigger-words.ts";

/** Deeds of offices and lives that share a verb with a deed of war, each true where it is one of them. */
export const OTHER_DEEDS: readonly ((draft: Draft) => boolean)[] = [
  carriesKnownDead,
  growsTo,
  losesItsOwn,
  heldAlready,
];

const CARRIES: readonly string[] = [
  "شيع",
  "تشييع",
  "شييع",
  "لف",
  "دفن",
  "ووري",
  "وداع",
  "ودع",
  "حمل",
  "تسليم",
  "تسلم",
  "استلام",
  "احتجاز",
  "الصلاه",
];
/** How far in front of «جثمان» its burial stands, in words. */
const BURIAL_REACH = 4;

/** «شيع الآلاف جثمان الشاب»: a burial is of the dead that are known. */
function carriesKnownDead(draft: Draft): boolean {
  if (idOf(draft) !== "killed-jutha") return false;
  const { scene, at } = draft;
  const { from } = scene.nodes[at]!;
  if (!foldedAt(scene, from).includes("جثمان")) return false;
  for (let i = Math.max(0, from - BURIAL_REACH); i < from; i++) {
    const folded = foldedAt(scene, i);
    const bare = folded.startsWith("و") ? folded.slice(1) : folded;
    if (CARRIES.some((start) => bare.startsWith(start))) return true;
  }
  return false;
}

/** «يتزايد عددهم ليصل إلى الآلاف»: a number is reached, no place. */
function growsTo(draft: Draft): boolean {
  if (idOf(draft) !== "movement-wasala") return false;
  const { scene, at } = draft;
  const next = scene.nodes[at + 1];
  return (
    next !== undefined && next.prep === "to" && (next.type === "number" || next.members[0]?.counted === true)
  );
}

/** «فقدت الحركة أبرز قادتها»: a body that loses its men did not mislay them. */
function losesItsOwn({ kind, actor, scene, at }: Draft): boolean {
  return kind === "missing" && actor.some(({ sort }) => sort === "party") && isVerb(scene.nodes[at]!);
}

/** How far in front of «رهينة» its «احتجز» stands, in phrases. */
const HELD_REACH = 4;

/** «احتجز المسلح امرأة رهينة»: the verb is the event. */
function heldAlready(draft: Draft): boolean {
  if (idOf(draft) !== "abduction-rahina") return false;
  const { nodes } = draft.scene;
  for (let i = draft.at - 1; i >= 0 && draft.at - i <= HELD_REACH; i--)
    if (nodes[i]!.type === "trigger") return nodes[i]!.reading!.entry.id === "detention-ihtajaza";
  return false;
}
