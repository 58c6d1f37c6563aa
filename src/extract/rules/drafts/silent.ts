import { Feature } from "../../../lexicon/inflect.ts";
import type { Kind } from "../../kinds.ts";
import { ATTACKS } from "../classes.ts";
import { isOpenTotal } from "../counts/open-totals.ts";
import { type Draft, isVerb } from "../draft.ts";
import { FIGURATIVE } from "./figurative.ts";
import { toHospital } from "./hospitals.ts";
import { identifies } from "./identifies.ts";
import { killerNoun } from "./killers.ts";
import { silencedByNeighbours } from "./neighbours.ts";
import { NO_GROUND } from "./no-ground.ts";
import { OTHER_DEEDS } from "./other-deeds.ts";
import { idOf } from "./trigger-words.ts";
import { isWeaponNoun, onlyNamed } from "./weapon-nouns.ts";

/** Reasons for which a trigger tells no event, each true where it holds. */
export const SILENT: readonly ((draft: Draft) => boolean)[] = [
  silencedByNeighbours,
  ...FIGURATIVE,
  ...NO_GROUND,
  ...OTHER_DEEDS,
  nobodyMoves,
  hitNotMoved,
  killerNoun,
  convoyEnters,
  (draft) => draft.kind === "displacement" && toHospital(draft),
  nothingHit,
  nobodyCounted,
  personFound,
  isOpenTotal,
  howKilled,
  published,
  noThing,
  plainTheft,
  tollWithoutFigure,
  thingsStay,
  (draft) => isWeaponNoun(draft) && onlyNamed(draft),
  (draft) => draft.kind === "territory" && identifies(draft),
  noGround,
];

/** Motion is a claim of people or forces: «عودة المياه» is none. */
function nobodyMoves(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  if (draft.kind === "movement")
    return (
      draft.actor.length + draft.target.length === 0 && !movesInside(draft) && !reinforcementsMove(draft)
    );
  if (draft.kind !== "displacement" || draft.count !== null || node.reading!.suffix !== "") return false;
  if (isVerb(node) && node.reading!.features & Feature.plural) return false;
  // «دفعهم إلى الفرار من المدينة»: who flees was told before.
  if (FLIGHT.has(node.reading!.entry.id) && (draft.place !== null || node.prep === "from")) return false;
  return !draft.target.some((member) => member.sort !== "thing");
}

const FLIGHT: ReadonlySet<string> = new Set([
  "displacement-firar",
  "displacement-hurub",
  "displacement-nuzuh",
]);

/** «نشر قوات», «دفع بتعزيزات»: who moves stands in the trigger itself. */
function movesInside({ scene, at }: Draft): boolean {
  const { entry, from, to } = scene.nodes[at]!.reading!;
  return to - from > 1 && SENT_INSIDE.has(entry.id);
}

/** «تعزيزات وصلت إلى البلدة»: reinforcements are who arrives. */
function reinforcementsMove({ scene, at }: Draft): boolean {
  const before = scene.nodes[at - 1];
  return (
    isVerb(scene.nodes[at]!) &&
    before?.type === "trigger" &&
    before.kind === "movement" &&
    !isVerb(before) &&
    before.prep === ""
  );
}

const SENT_INSIDE: ReadonlySet<string> = new Set([
  "movement-nashr",
  "movement-nashara",
  "movement-daf",
  "movement-dafa-tazizat",
  "movement-dafa-tazizat-zajja",
  "movement-jalaba",
  "movement-jalb",
]);

/** «استهدفت تعزيزات»: what was hit did not move for that. */
function hitNotMoved({ scene, at, kind }: Draft): boolean {
  const node = scene.nodes[at]!;
  const before = scene.nodes[at - 1];
  if (kind !== "movement" || isVerb(node) || node.prep !== "" || !before) return false;
  if (before.kind !== "aim" && before.type !== "trigger" && before.members.length === 0) return false;
  return scene.nodes
    .slice(Math.max(0, at - 8), at)
    .some(
      (near) =>
        near.kind === "aim" ||
        (near.type === "trigger" && (ATTACKS.has(near.kind as Kind) || near.kind === "destruction")),
    );
}

/** «دخلت قافلة مساعدات»: the convoy took no ground. */
function convoyEnters({ scene, at, kind }: Draft): boolean {
  return kind === "territory" && isVerb(scene.nodes[at]!) && scene.nodes[at + 1]?.kind === "aid";
}

/** «دمر» of nothing named and for no cause. */
function nothingHit(draft: Draft): boolean {
  if (draft.kind !== "destruction" || draft.target.length > 0 || draft.cause !== null) return false;
  // «أضرموا النار في مقر البلدية»: a fire says what happened.
  const { entry, from, to } = draft.scene.nodes[draft.at]!.reading!;
  // «اعتراض صاروخ باليستي»: what was hit stands in the trigger itself.
  if (to - from > 1 && HIT_INSIDE.has(entry.id)) return false;
  if (hitByName(draft)) return false;
  const fire = draft.scene.nodes[draft.at]!.reading!.entry.id.startsWith("destruction-adrama");
  return !(fire && draft.place !== null);
}

const FOUND: ReadonlySet<string> = new Set(["seizure-athara", "seizure-uthur"]);

/** «العثور على الفتيات», «عثر على 45 جثة»: who is found is not seized, and the dead are told by their own word. */
function personFound(draft: Draft): boolean {
  const { scene, at } = draft;
  const { entry, suffix } = scene.nodes[at]!.reading!;
  if (draft.kind !== "seizure" || !FOUND.has(entry.id)) return false;
  const next = scene.nodes[at + 1];
  if (next?.kind === "killed" || scene.nodes[at + 2]?.kind === "killed") return true;
  return suffix !== "" || !draft.target.some((member) => member.sort === "thing");
}

/** «قتل رميا بالرصاص»: how a killing was done that the clause tells. */
function howKilled({ scene, at }: Draft): boolean {
  const node = scene.nodes[at]!;
  // «ماتوا اختناقا»: an accusative behind the verb says how.
  const how =
    HOW.has(node.reading!.entry.id) && scene.tokens[node.to - 1]!.folded.endsWith("ا") && !node.conj;
  if (!SHOT.has(node.reading!.entry.id) && !how) return false;
  return scene.nodes.some(
    (node, i) =>
      i < at && scene.clause[i] === scene.clause[at] && KILLED.has(node.type === "trigger" ? node.kind : ""),
  );
}

const SHOT: ReadonlySet<string> = new Set(["attack-rama-bilrasas", "execution-rami-rasas"]);
const HOW: ReadonlySet<string> = new Set([
  "destruction-ihtiraq",
  "destruction-harq",
  "injured-ikhtinaq",
  "injured-tasammum",
  "killed-ghariq",
  "execution-dhabh",
  "execution-shanq",
  "attack-tan",
]);
const KILLED: ReadonlySet<string> = new Set(["killed", "execution"]);

/** «سرقة المواشي»: theft by nobody in particular is crime. */
function plainTheft(draft: Draft): boolean {
  const id = idOf(draft);
  return (id === "seizure-sariqa" || id === "seizure-saraqa") && draft.actor.length === 0;
}

/** «حصيلة بالضحايا» with no figure. */
function tollWithoutFigure(draft: Draft): boolean {
  const id = idOf(draft);
  return (id === "killed-hasila" || id === "injured-isaba-bashariya") && draft.count === null;
}

const STAYS: ReadonlySet<string> = new Set([
  "building",
  "infrastructure",
  "ground",
  "documents",
  "money",
  "position",
]);

/** «انتشرت الخيام»: buildings and papers do not move as forces do. */
function thingsStay(draft: Draft): boolean {
  if (draft.kind !== "movement") return false;
  const all = [...draft.actor, ...draft.target];
  return all.length > 0 && all.every((member) => member.sort === "thing" && STAYS.has(member.group));
}

const RAZED: ReadonlySet<string> = new Set([
  "destruction-tadmir",
  "destruction-hadm",
  "destruction-ihraq",
  "destruction-tajrif",
  "destruction-itlaf",
]);

/** «وتدميره», «تدمير النصب التذكاري»: what was razed is a pronoun, or a thing that no line knows. */
function hitByName({ scene, at }: Draft): boolean {
  const node = scene.nodes[at]!;
  const { entry, suffix } = node.reading!;
  if (!RAZED.has(entry.id)) return false;
  const next = scene.nodes[at + 1];
  return suffix !== "" || (next?.type === "word" && next.from === node.to && next.prep === "" && !next.conj);
}

const HIT_INSIDE: ReadonlySet<string> = new Set([
  "destruction-itirad",
  "destruction-isqat-taira",
  "destruction-suqut-taira",
  "destruction-saqatat-taira",
  "destruction-ibtal",
  "destruction-gharaq-safina",
  "destruction-taatil",
]);

/** «بيان نشرته القوات»: what has a pronoun of its own was published. */
function published({ scene, at }: Draft): boolean {
  const { entry, suffix } = scene.nodes[at]!.reading!;
  return suffix !== "" && SENT_INSIDE.has(entry.id);
}

/** «انهيار التنظيم», «اعترضتهم الشرطة»: organisations do not fall down, people are not shot down. */
function noThing(draft: Draft): boolean {
  const { entry, suffix } = draft.scene.nodes[draft.at]!.reading!;
  if (entry.id === "destruction-itarada" && suffix === "هم") return true;
  return (entry.id === "destruction-inhiyar" || entry.id === "destruction-inhara") && suffix !== "";
}

/** Presence is told by its figure. */
function nobodyCounted(draft: Draft): boolean {
  return draft.kind === "strength" && draft.count === null;
}

/** «تقدم» of nobody and nowhere. */
function noGround(draft: Draft): boolean {
  return draft.kind === "territory" && draft.actor.length + draft.target.length === 0 && draft.place === null;
}
