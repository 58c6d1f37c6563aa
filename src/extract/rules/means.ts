import type { Kind } from "../kinds.ts";
import type { Member, Node } from "../phrases/node.ts";
import { following, preceding } from "./around.ts";
import { ATTACKS } from "./classes.ts";
import { because, type Draft } from "./draft.ts";
import { flownMeans } from "./flown-means.ts";

const FROM_AIR = new Set(["aircraft", "drone"]);
const FIRED = new Set(["artillery", "mortar", "rocket", "guided_missile", "tank"]);
const PLANTED = new Set(["car_bomb", "mine", "ied", "motorcycle_bomb"]);

/** What says more closely what a general means was: «غارات بطائرات بلا طيار», «إطلاق نار من قناصة». */
const SHARPER: Readonly<Record<string, ReadonlySet<string>>> = {
  aircraft: new Set(["white_phosphorus", "drone"]),
  small_arms: new Set(["sniper", "machine_gun"]),
};

/** With what, and the kind that the means decides: «قصف» by aircraft is an air strike, an attack with rockets shelling. */
export function fillMeans(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const own = node.reading!.entry.cells.weapon;
  if (own) draft.weapon = own;
  flownMeans(draft);
  const mayTake =
    ATTACKS.has(draft.kind) || ["clash", "killed", "injured", "destruction"].includes(draft.kind);
  if (!mayTake) return;
  const around = [...following(scene, at), ...preceding(scene, at).slice(0, 4)];
  for (const i of around) {
    const near = scene.nodes[i]!;
    const means = meansOf(near);
    if (means === "") continue;
    if (i < at && near.prep !== "b") continue;
    const behind = near.prep === "b" || near.prep === "from" || near.prep === "across" || i === at + 1;
    if (!behind && near.prep !== "" && near.prep !== "by") continue;
    if (saysNoArms(near)) {
      ownerActs(draft, i);
      continue;
    }
    if (!draft.weapon || SHARPER[draft.weapon]?.has(means)) {
      draft.weapon = means;
      because(draft, "means", near);
    }
    ownerActs(draft, i);
    break;
  }
  if (draft.weapon === "aircraft" && around.some((i) => isDrone(scene.nodes[i]!))) draft.weapon = "drone";
  const byAir =
    draft.actor.some(
      (member) => member.group === "air" || member.entries.some((entry) => entry.kind === "air-force"),
    ) || draft.actor.some((member) => airWords(scene.context.text.slice(member.start, member.end)));
  // A coalition that only flies: what it bombs it bombs from the air.
  const flies =
    draft.kind === "shelling" &&
    draft.actor.some(
      (member) => member.group === "coalition" || (member.id ?? "").endsWith("-led-coalition"),
    );
  const snipers = draft.actor.some((member) => member.id === "snipers" || member.group === "snipers");
  if (snipers && (!draft.weapon || draft.weapon === "small_arms")) draft.weapon = "sniper";
  const kind = decide(
    draft.kind,
    draft.weapon,
    byAir || (flies && (draft.weapon === null || FROM_AIR.has(draft.weapon))),
  );
  if (kind !== draft.kind) draft.kind = kind;
  if (draft.kind === "shelling" && !draft.weapon && draft.actor.some((member) => ofGuns(draft, member)))
    draft.weapon = "artillery";
  if (byAir && !draft.weapon && draft.kind !== "clash") draft.weapon = "aircraft";
}

/** «بسكين», «بعشر رصاصات»: a weapon, or a counted weapon behind «ب»; empty for anything else. */
function meansOf({ type, kind, prep, members }: Node): string {
  if (type === "weapon") return kind;
  const entry = type === "group" && prep === "b" && members.length === 1 ? members[0]!.entries[0] : null;
  return entry?.tag === "weapon" ? entry.kind : "";
}

/** «بنيران الجيش»: whose fire it was, but not out of what. */
const saysNoArms = ({ reading }: Node): boolean => reading?.entry.id === "fire";

/** «برصاص الجيش الإسرائيلي»: whose weapon it was tells who did it. */
function ownerActs(draft: Draft, at: number): void {
  const weapon = draft.scene.nodes[at]!;
  const owner = draft.scene.nodes[at + 1];
  if (draft.actor.length > 0 || weapon.prep !== "b" || owner?.prep !== "") return;
  if (owner.members[0]?.sort !== "party" || owner.from !== weapon.to) return;
  draft.actor = [...owner.members];
  because(draft, "owner-of-the-weapon", owner);
}

/** «غارة شنتها طائرة من دون طيار», «نفذت طائرة مسيرة غارة»: what flew the strike, as its subject or behind «ل». */
const isDrone = ({ members, prep }: Node): boolean =>
  (prep === "" || prep === "l") && members.some(({ entries }) => entries.some(({ id }) => id === "drone"));

/** «مدفعية الجيش»: who fires is what is fired. */
const ofGuns = ({ scene }: Draft, { start, end }: Member): boolean =>
  scene.context.text.slice(start, end).includes("مدفعي");

const AIR_WORDS = ["طيران", "طائر", "مقاتلات", "مروحي", "سلاح الجو", "قاذف"];

/** «القصف» after air strikes is the same bombing: bare «قصف» takes the means of the strikes told of before it. */
export function followAir(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { context } = draft.scene;
    const reading = draft.scene.nodes[draft.at]!.reading!;
    if (draft.kind === "air_strike") context.lastStrike = "air_strike";
    else if (draft.kind === "attack" && draft.weapon === null && GOES_ON.has(reading.entry.id)) {
      if (
        context.lastStrike === "air_strike" ||
        drafts.some((other) => other.kind === "air_strike" && other.at < draft.at)
      )
        draft.kind = "air_strike";
    } else if (draft.kind === "shelling" && draft.weapon === null && BARE.has(reading.entry.id)) {
      const same = drafts.some((other) => other.kind === "air_strike" && other.at < draft.at);
      if (same || (context.lastStrike === "air_strike" && reading.article)) draft.kind = "air_strike";
      else context.lastStrike = "shelling";
    } else if (draft.kind === "shelling") context.lastStrike = "shelling";
  }
}

/** Words of shelling that say nothing of the means. */
const BARE: ReadonlySet<string> = new Set([
  "shelling-qasafa",
  "shelling-qasf",
  "shelling-qasf-amaliyat",
  "shelling-qasf-ashwai",
  "shelling-dakk",
  "shelling-dakka",
  "shelling-taarrada-qasf",
]);

/** Words of striking that go on with the strikes told of before: «الضربات», «كما استهدفت». */
const GOES_ON: ReadonlySet<string> = new Set(["airstrike-darba", "attack-dharb"]);

function airWords(text: string): boolean {
  return AIR_WORDS.some((word) => text.includes(word));
}

function decide(kind: Kind, weapon: string | null, byAir: boolean): Kind {
  if (kind !== "shelling" && kind !== "attack" && kind !== "explosion") return kind;
  if (byAir || (weapon && FROM_AIR.has(weapon) && kind !== "explosion")) return "air_strike";
  if (kind === "attack" && weapon && FIRED.has(weapon)) return "shelling";
  if (kind === "attack" && weapon && PLANTED.has(weapon)) return "explosion";
  if (kind === "attack" && weapon === "explosive_belt") return "suicide_attack";
  return kind;
}
