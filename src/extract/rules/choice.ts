import type { Kind } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { following, isGroup, preceding } from "./around.ts";
import { because, type Draft, lineOf, type Scene } from "./draft.ts";
import { kindOfSaid } from "./kinds-of-said.ts";

const MILITARY = new Set([
  "soldiers",
  "forces",
  "army",
  "air",
  "armed-group",
  "officers",
  "security",
  "militia",
  "coalition",
  "police",
  "faction",
  "nationality",
  "air-force",
]);
const CIVIL = new Set([
  "civilians",
  "children",
  "women",
  "families",
  "people",
  "displaced",
  "refugees",
  "migrants",
  "fighters",
  "militants",
  "victims",
  "workers",
  "leaders",
  "detainees",
  "hostages",
  "men",
  "elderly",
  "journalists",
  "protesters",
]);

type Sort = "military" | "civil" | "thing" | "ground" | "none";

function sortOf(node: Node): Sort {
  const member = node.members[0];
  if (!member) return node.type === "place" ? "ground" : "none";
  if (CIVIL.has(member.group) || member.group.startsWith("families")) return "civil";
  if (member.sort === "thing") return "thing";
  if (MILITARY.has(member.group) || member.sort === "party") return "military";
  return "civil";
}

/** What the trigger is about: the first bare phrase behind it, else the nearest in front. */
function subjectSort(scene: Scene, at: number): Sort {
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "adjective" || node.type === "number") continue;
    if (node.prep === "" && (isGroup(node) || node.type === "place")) return sortOf(node);
    if (node.prep === "from" && isGroup(node)) return sortOf(node);
    break;
  }
  for (const i of preceding(scene, at)) {
    const node = scene.nodes[i]!;
    if (isGroup(node) && node.prep === "") return sortOf(node);
  }
  return "none";
}

/** Verbs and nouns of taking that take things as well as ground. */
const TAKEN = ["استول", "استيلا", "انتزع", "انتزاع", "استرد", "نزع"];

/** Between kinds that share a word, the one that fits what it is said of. Sets the draft's kind. */
export function chooseKind(draft: Draft): void {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  // «استولى على سيارة»: a thing is taken, not ground.
  if (draft.kind === "territory" && TAKEN.some((start) => node.reading!.entry.name.startsWith(start))) {
    const over = following(scene, at)
      .map((i) => scene.nodes[i]!)
      .find((next) => next.prep === "on" || (next.prep === "" && next.members[0]?.sort === "thing"));
    if (
      over?.members[0]?.sort === "thing" &&
      over.members[0].group !== "ground" &&
      over.members[0].group !== "position" &&
      over.members[0].group !== "building"
    ) {
      draft.kind = "seizure";
      return;
    }
  }
  const told = kindOfSaid(draft);
  if (told) {
    draft.kind = told;
    because(draft, "kind-of-what-it-is-said-of", node);
    return;
  }
  if (node.also.length === 0) return;
  const kinds = new Set<Kind>([node.kind as Kind, ...node.also.map((reading) => reading.entry.kind as Kind)]);
  if (kinds.size < 2) return;
  const sort = entersGround(kinds, scene, at) ? "military" : subjectSort(scene, at);
  // «وقوع سبع إصابات»: counted, and of nothing behind them, they are people.
  if (kinds.has("injured") && scene.tokens[node.to - 1]!.folded.endsWith("اصابات") && !bareThing(scene, at)) {
    draft.kind = "injured";
    return;
  }
  const chosen =
    kinds.has("release") && kinds.has("territory") && pointsToGround(draft) ? "territory" : pick(kinds, sort);
  if (!chosen || chosen === draft.kind) return;
  draft.kind = chosen;
  // The line that gave the kind is the reason, not the line of the same word that was set aside.
  const reading = node.also.find(({ entry }) => entry.kind === chosen);
  if (reading) draft.because[0] = { ...draft.because[0]!, entries: [lineOf(reading.entry)] };
  because(draft, `kind-of-${sort === "none" ? "default" : sort}`, reading ? { ...node, reading } : node);
}

/** «قوات النظام تدخل البلدة»: forces in front of the verb and ground behind it. */
function entersGround(kinds: ReadonlySet<Kind>, scene: Scene, at: number): boolean {
  if (!kinds.has("territory") || !kinds.has("movement") || scene.nodes[at + 1]?.type !== "place")
    return false;
  const before = scene.nodes[at - 1];
  return before !== undefined && before.prep === "" && isGroup(before) && sortOf(before) === "military";
}

const bareThing = (scene: Scene, at: number): boolean =>
  following(scene, at).some(
    (i) => scene.nodes[i]!.prep === "" && scene.nodes[i]!.members[0]?.sort === "thing",
  );

/** «المواقع التي حررها الجيش», «تحريرها من المسلحين»: «ها» is ground where no people stand behind as the object. */
function pointsToGround({ scene, at }: Draft): boolean {
  if (scene.nodes[at]!.reading!.suffix !== "ها") return false;
  const before = preceding(scene, at).find(
    (i) => isGroup(scene.nodes[i]!) || scene.nodes[i]!.type === "place",
  );
  return before === undefined || sortOf(scene.nodes[before]!) !== "civil";
}

function pick(kinds: ReadonlySet<Kind>, sort: Sort): Kind | null {
  if (kinds.has("injured") && kinds.has("destruction"))
    return sort === "thing" || sort === "ground" ? "destruction" : "injured";
  if (kinds.has("release") && kinds.has("territory"))
    return sort === "civil" || sort === "military" ? "release" : "territory";
  if (kinds.has("displacement") && kinds.has("movement"))
    return sort === "military" || sort === "thing" ? "movement" : "displacement";
  if (kinds.has("territory") && kinds.has("movement")) return sort === "military" ? "territory" : "movement";
  if (kinds.has("displacement") && kinds.has("territory"))
    return sort === "military" ? "territory" : "displacement";
  if (kinds.has("besieged") && kinds.has("missing")) return "besieged";
  if (kinds.has("air_strike") && kinds.has("shelling")) return "shelling";
  return null;
}
