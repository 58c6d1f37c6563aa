import { Feature } from "../../lexicon/inflect.ts";
import type { Kind } from "../kinds.ts";
import type { Node } from "../phrases/node.ts";
import { following, isGroup } from "./around.ts";
import { type Draft, isVerb } from "./draft.ts";

/** Lines of words that are another event where they are said of other things. */
const ROUTS: ReadonlySet<string> = new Set(["clash-dahara", "clash-dahr"]);
const EXPELS: ReadonlySet<string> = new Set(["territory-tarada", "territory-tard"]);
const CIVIL: ReadonlySet<string> = new Set([
  "civilians",
  "families",
  "displaced",
  "refugees",
  "migrants",
  "children",
  "women",
  "workers",
  "settlers",
]);
const HARMED: ReadonlySet<string> = new Set(["destruction-tadarrara", "destruction-tadarrur"]);
const HOLDS: ReadonlySet<string> = new Set(["detention-ihtajaza"]);
const HOSTAGES: ReadonlySet<string> = new Set(["رهينه", "رهاين", "كرهينه", "كرهاين", "رهينتين"]);
/** How far behind «احتجز» its «رهينة» stands, in words. */
const HOSTAGE_REACH = 5;
const RAZES: ReadonlySet<string> = new Set(["explosion-nasafa", "explosion-nasf"]);
const BUILT: ReadonlySet<string> = new Set(["building", "infrastructure"]);
const MURDERS: ReadonlySet<string> = new Set(["killed-ightiyal"]);
const BROUGHT_DOWN: ReadonlySet<string> = new Set(["destruction-asqata", "destruction-isqat"]);

/** What is dropped from the air and what is let out of it, by how its word begins. */
const BOMBS: readonly string[] = ["قنبل", "قنابل", "برميل", "براميل", "قذيف", "قذايف"];
const GASES: readonly string[] = ["غاز", "كلور", "سارين"];

/** The kind that a word has because of what it is said of: «دحر المسلحين من البلدة» is ground, «تضرر مدنيون» people. Null where it keeps its own. */
export function kindOfSaid(draft: Draft): Kind | null {
  const { scene, at } = draft;
  const node = scene.nodes[at]!;
  const { id } = node.reading!.entry;
  if (ROUTS.has(id)) return routedFrom(draft) ? "territory" : null;
  if (EXPELS.has(id)) return expelsCivilians(draft) ? "displacement" : null;
  if (HARMED.has(id)) return saidOfPeople(draft) ? "injured" : null;
  if (HOLDS.has(id)) return holdsHostage(draft) ? "abduction" : null;
  if (RAZES.has(id)) return razesHouse(draft) ? "destruction" : null;
  // «حاولت اغتيال القائد»: who was not killed was attacked.
  if (MURDERS.has(id)) return scene.nodes[at - 1]?.kind === "attempt" ? "attack" : null;
  if (!BROUGHT_DOWN.has(id)) return null;
  if (fallen(draft)) return "killed";
  return dropped(draft);
}

const bareBehind = ({ scene, at }: Draft): Node | undefined => {
  const first = following(scene, at).find((i) => isGroup(scene.nodes[i]!));
  const node = first === undefined ? undefined : scene.nodes[first]!;
  return node?.prep === "" ? node : undefined;
};

/** «احتجز المسلح امرأة رهينة»: who is held as a hostage is no prisoner. */
function holdsHostage({ scene, at }: Draft): boolean {
  const { to } = scene.nodes[at]!;
  return scene.tokens.slice(to, to + HOSTAGE_REACH).some(({ folded }) => HOSTAGES.has(folded));
}

/** «نسف الجنود منزلا»: a building blown up by who holds the ground. */
function razesHouse(draft: Draft): boolean {
  const member = bareBehind(draft)?.members[0];
  const behind = member?.sort === "thing" ? member : draft.scene.nodes[draft.at + 2]?.members[0];
  return behind?.sort === "thing" && BUILT.has(behind.group);
}

/** «دحر المسلحين من ثلاث قرى»: who is driven from a place loses it. */
function routedFrom({ scene, at }: Draft): boolean {
  return following(scene, at).some((i) => {
    const { type, prep, members } = scene.nodes[i]!;
    return prep === "from" && (type === "place" || members[0]?.sort === "thing");
  });
}

/** «طردت القوات مئات العائلات من القرية». */
function expelsCivilians({ scene, at }: Draft): boolean {
  return following(scene, at).some((i) => {
    const { prep, members } = scene.nodes[i]!;
    return prep === "" && members[0]?.sort === "people" && CIVIL.has(members[0].group);
  });
}

/** «تضرر ألف شخص من الغاز». */
function saidOfPeople(draft: Draft): boolean {
  const { scene, at } = draft;
  const near = bareBehind(draft) ?? scene.nodes[at - 1];
  return near?.members[0]?.sort === "people" && near.prep === "";
}

/** «لم يسقط أي مدنيين»: «يسقط» of people is that they die. */
function fallen(draft: Draft): boolean {
  const node = draft.scene.nodes[draft.at]!;
  if (!isVerb(node) || !(node.reading!.features & Feature.present) || node.reading!.suffix !== "")
    return false;
  return bareBehind(draft)?.members[0]?.sort === "people";
}

/** «أسقطت المروحيات براميل متفجرة», «أسقط غاز سام على المدينة». */
function dropped({ scene, at }: Draft): Kind | null {
  for (let i = at + 1; i < Math.min(at + 4, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] || node.prep !== "") return null;
    const { folded } = scene.tokens[node.from]!;
    const word = folded.startsWith("ال") ? folded.slice(2) : folded;
    if (GASES.some((start) => word.startsWith(start))) return "attack";
    if (BOMBS.some((start) => word.startsWith(start))) return "air_strike";
  }
  return null;
}
