import { Mark } from "../../../text/token.ts";
import { isGroup } from "../around.ts";
import { OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, type Scene } from "../draft.ts";
import { ofPronoun } from "./agreement.ts";
import { DEEDS } from "./deeds.ts";

/**
 * Who is accused of it by a noun: «اتهامات لإسرائيل بقصف», «اتهام الجيش بقتل», «اتهامه بشن هجوم», «ألقى باللوم على
 * الفصائل في التفجير». Runs before the other rules, for the accuser often stands nearer than the accused.
 */
export function accusedByNoun(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.actor.length > 0 || !(DEEDS.has(kind) || OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind))) return;
  if (heldResponsible(draft)) return;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || scene.nodes[i + 1]!.before & HARD) return;
    if (accusedByVerb(draft, i)) return;
    const folded = scene.tokens[node.from]!.folded;
    const named = COMPLICITY.get(scene.tokens[node.to - 1]!.folded);
    const part = named !== undefined && denies(scene, i) ? undefined : named;
    const noun = node.reading?.entry.id === "accusation-noun" || part !== undefined;
    if (!noun && !BLAME.has(folded)) continue;
    const between = scene.nodes.slice(i + 1, at);
    const party = between.find(
      (near, k) =>
        isGroup(near) &&
        near.kind !== "adjective" &&
        (noun ? near.prep === "l" || (near.prep === "" && k === 0) : near.prep === "on" || near.prep === "l"),
    );
    const accused = party ?? (noun ? ofPronoun(scene, i, part ?? node.reading!.suffix) : null);
    if (!accused) return;
    draft.actor = [...accused.members];
    because(draft, "accused", accused);
    return;
  }
}

const HARD = Mark.semicolon | Mark.ellipsis | Mark.newline | Mark.stop;
const BLAME: ReadonlySet<string> = new Set([
  "باللوم",
  "باللايمه",
  "اللوم",
  "مسووليه",
  "المسووليه",
  "بالمسووليه",
]);
/** «تورط الجيش في», «ضلوعه في»: words of having a part in a deed, with the pronoun that they carry. */
const COMPLICITY: ReadonlyMap<string, string> = new Map(
  ["تورط", "ضلوع", "بتورط", "بضلوع", "لتورط", "لضلوع", "انخراط", "بانخراط"].flatMap((noun) => [
    [noun, ""],
    [`${noun}ه`, "ه"],
    [`${noun}ها`, "ها"],
    [`${noun}هم`, "هم"],
  ]),
);
const LIABLE: ReadonlySet<string> = new Set(["مسووليه", "المسووليه", "مسييوليه"]);
const HOLDS = ["حمل", "محمل", "يحمل", "تحمل"];

/** «نفى الجيش تورط قواته»: a part that is denied is none. */
const denies = ({ nodes }: Scene, i: number): boolean =>
  nodes.slice(Math.max(0, i - 4), i).some(({ reading }) => reading?.entry.cells.strength === "denied");

/** «حملت الرئاسة الحركة مسؤولية الهجوم», «محملة إياها المسؤولية عن الهجوم»: whom the speaker holds responsible did it. */
function heldResponsible(draft: Draft): boolean {
  const { scene, at } = draft;
  for (let i = at; i > 0 && at - i <= 4; i--) {
    if (!LIABLE.has(scene.tokens[scene.nodes[i]!.from]!.folded)) continue;
    const party = scene.nodes[i - 1]!;
    if (!isGroup(party) || party.prep !== "" || party.kind === "adjective") return false;
    for (let j = i - 2; j >= 0 && i - j <= 5; j--) {
      const { folded } = scene.tokens[scene.nodes[j]!.from]!;
      const bare = folded.startsWith("و") ? folded.slice(1) : folded;
      if (!HOLDS.some((start) => bare.startsWith(start))) continue;
      draft.actor = [...party.members];
      because(draft, "accused", party);
      return true;
    }
    return false;
  }
  return false;
}

/** «واتهم أنقرة بقصف المدنيين»: the last bare party between the verb of accusing and the deed. */
function accusedByVerb(draft: Draft, i: number): boolean {
  const { scene, at } = draft;
  const id = scene.nodes[i]!.reading?.entry.id ?? "";
  if (!ACCUSES.has(id) || scene.nodes[at]!.prep !== "b") return false;
  const between = scene.nodes.slice(i + 1, at);
  const charge = between.findIndex((near) => near.prep === "b");
  const party = between
    .slice(0, charge < 0 ? between.length : charge)
    .findLast((near) => isGroup(near) && near.prep === "" && near.kind !== "adjective");
  if (!party) return false;
  draft.actor = [...party.members];
  because(draft, "accused", party);
  return true;
}
const ACCUSES: ReadonlySet<string> = new Set(["accused", "accusing-participle"]);
