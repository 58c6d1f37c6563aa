import { Feature } from "../../../lexicon/inflect.ts";
import type { Kind } from "../../kinds.ts";
import type { Node } from "../../phrases/node.ts";
import { agreeing, ofPronoun } from "../agents/agreement.ts";
import { isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb, type Scene } from "../draft.ts";
import { AIRCRAFT, acts } from "./forces.ts";
import { hasNounAlready, isRepelled } from "./light-verb-limits.ts";
import { ownerOfPlan } from "./plans.ts";
import { possessiveActor } from "./possessives.ts";
import { subjectBefore, subjectOfScene } from "./subjects.ts";

/** «تمكن الجيش من قتل»: verbs whose subject does what the noun behind them says, killing included. */
const ACHIEVES = new Set([
  "do-tamakkana",
  "do-najaha",
  "do-qama",
  "do-qiyam",
  "do-istata",
  "do-shara",
  "do-aqdama",
  "do-amada",
  "do-bashara",
  "attempt-hawala",
]);

/** Kinds that befall people: only a verb of achieving makes its subject the one who did it. */
const BEFALLS: ReadonlySet<Kind> = new Set<Kind>(["killed", "injured", "missing"]);

/** Nouns of what people do themselves, and are the target of all the same. */
const FLEES: ReadonlySet<string> = new Set([
  "displacement-firar",
  "displacement-hurub",
  "displacement-nuzuh",
  "displacement-mughadara",
  "surrender-istislam",
  "surrender-inshiqaq",
  "surrender-taslim-nafs",
]);

/** «شن الطيران غارات», «التحالف نفذ ضربات», «تعرضت المدينة لقصف»: the subject of a light verb in front of the noun. */
export function lightVerb(draft: Draft): void {
  const { scene, at } = draft;
  const verb = lightVerbBefore(scene, at);
  if (verb < 0) {
    possessiveActor(draft);
    return;
  }
  if (scene.nodes[verb]!.kind === "cause") {
    const party = scene.nodes[verb + 1]!;
    draft.actor = [...party.members];
    because(draft, "party-causes", party);
    return;
  }
  if (hasNounAlready(scene, verb, at) || isRepelled(scene, verb, at)) return;
  subjectOfLightVerb(draft, verb);
}

/** Words of fear and waiting: what they are about comes from somebody else. */
const FEARS: ReadonlySet<string> = new Set([
  "plan-wariness",
  "plan-khashiya",
  "plan-hadhdhara",
  "plan-taraqqaba",
]);

/** The light verb in front of a noun, or the verb of a party that causes it; -1 where none. */
function lightVerbBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const node = scene.nodes[i]!;
    const { kind } = node;
    if (scene.clause[i] !== scene.clause[at]) return -1;
    // «انتشرت الشرطة تحسبا لهجوم»: who fears an event does not do it.
    if (kind === "plan" && FEARS.has(node.reading?.entry.id ?? "")) return -1;
    if (kind === "do" || kind === "suffer" || kind === "attempt" || kind === "plan") return i;
    // «المقاتلات استهدفت بغارات مواقع»
    if (isAim(node) && scene.nodes[at]!.prep === "b" && at - i <= 2) return i;
    if (kind === "cause") return partyCauses(scene, i) ? i : -1;
    if (kind === "happen" || (node.type === "trigger" && isVerb(node))) return -1;
  }
  return -1;
}

const isAim = (node: Node): boolean =>
  node.kind === "aim" || (node.reading?.entry.id === "attack-istahdafa" && isVerb(node));

/** «تسببت الميليشيا بنزوح»: a party that causes, not an event. */
function partyCauses(scene: Scene, i: number): boolean {
  const next = scene.nodes[i + 1];
  return next !== undefined && isGroup(next) && next.prep === "" && acts(next);
}

/** Gives the subject of the light verb its role: who suffers is the target, all others act. */
function subjectOfLightVerb(draft: Draft, verb: number): void {
  const { scene, at, kind } = draft;
  const light = scene.nodes[verb]!;
  let subject = subjectBehind(scene, verb, at);
  if (subject < 0 && light.kind === "plan" && ownerOfPlan(draft, verb)) return;
  if (subject < 0) subject = antecedent(scene, verb);
  if (subject < 0) subject = subjectBefore(scene, verb);
  if (subject < 0 && light.conj) subject = subjectOfScene(scene, verb);
  if (subject < 0) {
    const left = leftOut(scene, verb);
    subject = left ? scene.nodes.indexOf(left) : -1;
  }
  if (subject < 0) return;
  const suffers = light.kind === "suffer";
  if (suffers && (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind))) return;
  if (BEFALLS.has(kind) && !ACHIEVES.has(light.reading?.entry.id ?? "")) return;
  // «تمكن السكان من الفرار»: who flees undergoes.
  const flees = FLEES.has(scene.nodes[at]!.reading!.entry.id);
  const slot = suffers || flees ? "target" : "actor";
  if (draft[slot].length > 0) return;
  const found = scene.nodes[subject]!;
  // «جددت الطائرات قصف المبنى»: aircraft of nobody that is named are what it was done with.
  if (slot === "actor" && ATTACKS.has(kind) && AIRCRAFT.has(found.members[0]!.id ?? "")) {
    draft.kind = "air_strike";
    draft.weapon = "aircraft";
    return;
  }
  draft[slot] = [...found.members];
  because(draft, suffers ? "suffered-by" : "light-verb-subject", found);
}

/** «حيث بدأت عملية», «بعد بدئه هجوما»: the party named before that the verb or its pronoun stands for. */
function leftOut(scene: Scene, verb: number): Node | null {
  const { reading } = scene.nodes[verb]!;
  if (!reading) return null;
  if (!isVerb(scene.nodes[verb]!)) return ofPronoun(scene, verb, reading.suffix);
  const feminine = (reading.features & Feature.feminine) !== 0;
  const plural = (reading.features & (Feature.plural | Feature.dual)) !== 0;
  return feminine || plural ? agreeing(scene, verb, feminine, plural, -1) : null;
}

/** «مع القوات التي بدأت عملية»: whom a relative clause is about; -1 where the verb opens none. */
function antecedent({ nodes }: Scene, verb: number): number {
  if (nodes[verb - 1]?.kind !== "relative") return -1;
  for (let i = verb - 2; i >= 0 && verb - i <= 4; i--) {
    const node = nodes[i]!;
    if (isGroup(node)) return node.kind === "adjective" || node.members[0]!.sort === "thing" ? -1 : i;
    if (node.type !== "place" && node.type !== "word") return -1;
  }
  return -1;
}

/** The subject between a light verb and its noun: «شن الطيران غارات»; -1 where none. */
function subjectBehind(scene: Scene, verb: number, at: number): number {
  for (let i = verb + 1; i < at; i++) {
    const node = scene.nodes[i]!;
    if (isGroup(node) && node.prep === "" && node.kind !== "adjective" && !scene.spoken[i]) return i;
  }
  return -1;
}
