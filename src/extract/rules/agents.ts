import { Feature } from "../../lexicon/inflect.ts";
import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import type { Member, Node } from "../phrases/node.ts";
import { isGroup } from "./around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";
import { subjectOfScene } from "./roles/subjects.ts";

/** Deeds whose doer a verbal noun leaves to the sentence: «استعادت … بعد تدمير نقاط». */
const DEEDS: ReadonlySet<Kind> = new Set<Kind>([
  ...ATTACKS,
  "territory",
  "destruction",
  "detention",
  "seizure",
  "besieged",
  "clash",
]);

/** Relations of a verbal noun whose doer is the subject of the sentence: «بعد طرد …», «لاستعادة …», «إلى استعادة …». */
const CONTROLLED: ReadonlySet<string> = new Set(["after", "l", "to", "b", "of", "from", "because", "before"]);

/** How many phrases a pronoun or a dropped subject may stand from the party it stands for. */
const REACH = 16;

/**
 * The last look for who did it, where neither the trigger's own clause nor its neighbours say it: a subject that Arabic
 * leaves out because the sentence has named it («فيما اعتقلت خمسة»), the owner of a pronoun («قصفه», «إطلاقها»), the one
 * who threatens («هدد بتوجيه ضربة»), or the subject of the sentence behind a verbal noun («بعد تدمير نقاط»).
 */
export function findAgents(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    notToThemselves(draft);
    if (draft.actor.length > 0 || draft.partOf) continue;
    const node = draft.scene.nodes[draft.at]!;
    if (isVerb(node)) subjectLeftOut(draft);
    else if (caused(draft) || fired(draft)) continue;
    else if (!threatens(draft) && !possessed(draft) && !announcedFarther(draft)) controlled(draft);
  }
}

/** Nobody does a thing to the same words that do it: where two rules read one group twice, who did it stays open. */
function notToThemselves(draft: Draft): void {
  const same = draft.actor.some((actor) => draft.target.some((target) => target.start === actor.start));
  if (same && draft.kind !== "clash") draft.actor = [];
}

/** «وتسببت بنزوح», «اعتقلت 5 مدنيين»: a verb in the feminine over men, or behind «أن/ثم/و», goes on with the party named before. */
function subjectLeftOut(draft: Draft): void {
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
  if (!feminine && !plural) return;
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

/**
 * Who is accused of it by a noun: «اتهامات لإسرائيل بقصف», «اتهام الجيش بقتل», «اتهامه بشن هجوم», «ألقى باللوم على
 * الفصائل في التفجير». Runs before the other rules, for the accuser often stands nearer than the accused.
 */
export function accusedByNoun(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (draft.actor.length > 0 || !(DEEDS.has(kind) || OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind))) return;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger" || scene.nodes[i + 1]!.before & HARD) return;
    const folded = scene.tokens[node.from]!.folded;
    const noun = node.reading?.entry.id === "accusation-noun";
    if (!noun && !BLAME.has(folded)) continue;
    const between = scene.nodes.slice(i + 1, at);
    const party = between.find(
      (near, k) =>
        isGroup(near) &&
        near.kind !== "adjective" &&
        (noun ? near.prep === "l" || (near.prep === "" && k === 0) : near.prep === "on" || near.prep === "l"),
    );
    const accused = party ?? (noun ? ofPronoun(scene, i, node.reading!.suffix) : null);
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

/** The party that a possessive pronoun stands for: «ـه» one man or body, «ـها» a force or state, «ـهم» people. */
function ofPronoun(scene: Scene, at: number, suffix: string): Node | null {
  if (suffix !== "ه" && suffix !== "ها" && suffix !== "هم") return null;
  return agreeing(scene, at, suffix === "ها", suffix === "هم", -1);
}

/** «كما تسببت بنزوح 300 عائلة»: a feminine verb of causing without a subject goes on with the party named before. */
function caused(draft: Draft): boolean {
  const { scene, at } = draft;
  const verb = scene.nodes[at - 1];
  if (verb?.kind !== "cause" || !verb.reading || !(verb.reading.features & Feature.feminine)) return false;
  if (scene.nodes[at]!.prep !== "b" && scene.nodes[at]!.prep !== "in") return false;
  // An event named between the party and the verb is what caused it.
  const subject = agreeing(scene, at - 1, true, false, -1);
  const party = subject?.members[0];
  if (!subject || party?.sort !== "party" || party.counted) return false;
  const from = scene.nodes.indexOf(subject);
  const events = scene.nodes.slice(from + 1, at - 1).some((node) => node.type === "trigger" && !isVerb(node));
  if (events || subject.prep !== "") return false;
  draft.actor = [...subject.members];
  because(draft, "party-causes", subject);
  return true;
}

/** «إطلاق المسلحين قذائف على الحي»: who fires stands between the firing and what is fired. */
function fired(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const party = scene.nodes[at - 1];
  const firing = scene.nodes[at - 2];
  if (kind !== "shelling" || !party || !firing || !isGroup(party) || party.prep !== "") return false;
  if (!FIRING.has(scene.tokens[firing.to - 1]!.folded) && !FIRING.has(scene.tokens[firing.from]!.folded))
    return false;
  if (party.members[0]!.sort === "thing") return false;
  draft.actor = [...party.members];
  because(draft, "fired-by", party);
  return true;
}
const FIRING: ReadonlySet<string> = new Set(["اطلاق", "باطلاق", "القاء", "بالقاء", "لاطلاق"]);

/** «هدد الرئيس بتوجيه ضربة»: who threatens would do it. */
function threatens(draft: Draft): boolean {
  const { voice, scene, at, kind } = draft;
  if (!voice?.speaker || voice.org === null || voice.strength !== "threatened") return false;
  if (!DEEDS.has(kind) || kind === "clash") return false;
  draft.actor = [speakerMember(draft)];
  because(draft, "threatener", scene.nodes[at]!);
  return true;
}

/** «إطلاقه الرصاص», «عملياتها»: the pronoun of an event noun is who did it. */
function possessed(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const { suffix } = scene.nodes[at]!.reading!;
  if (suffix === "" || !DEEDS.has(kind)) return false;
  const owner = ofPronoun(scene, at, suffix);
  if (!owner || owner.members.some((member) => draft.target.some((target) => target.start === member.start)))
    return false;
  draft.actor = [...owner.members];
  because(draft, "possessive-actor", owner);
  return true;
}

/** «أعلنت الجماعة، …، استهداف المركز»: an announced deed is the announcer's own, however long his title is. */
function announcedFarther(draft: Draft): boolean {
  const { scene, at, kind, voice } = draft;
  const node = scene.nodes[at]!;
  if (!voice?.speaker || voice.org === null || voice.strength !== "announced") return false;
  const deed = DEEDS.has(kind) || (kind === "killed" && KILLINGS.has(node.reading!.entry.id));
  if (!deed || kind === "clash" || kind === "explosion" || node.prep !== "" || node.conj) return false;
  const body = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!body || !FORCES.has(body.kind)) return false;
  for (let i = at - 1; i >= 0 && at - i < 10; i--) {
    const near = scene.nodes[i]!;
    if (near.type === "trigger" || near.kind === "that") return false;
    if (scene.spoken[i]) {
      draft.actor = [speakerMember(draft)];
      because(draft, "announces-own-act", near);
      return true;
    }
  }
  return false;
}
/** Nouns of killing that say somebody did it; «مقتل» and «وفاة» do not. */
const KILLINGS: ReadonlySet<string> = new Set(["killed-tahyid", "killed-qatl", "execution-tasfiya"]);

const FORCES: ReadonlySet<string> = new Set([
  "army",
  "police",
  "security",
  "militia",
  "armed-group",
  "faction",
  "coalition",
  "ministry",
  "air-force",
  "state",
  "government",
]);

/** «استعادت القوات البلدة بعد طرد المسلحين»: the verbal noun's doer is whom the sentence is about. */
function controlled(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (!DEEDS.has(kind) || draft.target.length === 0 || !CONTROLLED.has(node.prep)) return;
  if (node.reading!.entry.cells.voice === "participle" || kind === "explosion") return;
  const at0 = subjectOfScene(scene, at);
  const subject = scene.nodes[at0];
  if (!subject || subject.members.some((member) => draft.target.some((target) => target.id === member.id)))
    return;
  draft.actor = [...subject.members];
  because(draft, "subject-of-the-sentence", subject);
}

/** The nearest party named in front that a verb or a pronoun of that gender and number can stand for. */
function agreeing(scene: Scene, at: number, feminine: boolean, plural: boolean, object: number): Node | null {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const node = scene.nodes[i]!;
    if (scene.nodes[i + 1]!.before & (Mark.semicolon | Mark.ellipsis | Mark.newline)) return null;
    if (!isGroup(node) || node.kind === "adjective" || scene.spoken[i]) continue;
    const member = node.members[0]!;
    if (member.start === object || member.sort === "thing") continue;
    if (member.sort === "people" && !ARMED.has(member.group)) continue;
    if (
      plural
        ? member.sort === "party" && feminineWord(scene, member.start)
        : feminine !== feminineWord(scene, member.start)
    )
      continue;
    return node;
  }
  return null;
}

const ARMED: ReadonlySet<string> = new Set([
  "forces",
  "soldiers",
  "militants",
  "fighters",
  "police",
  "attackers",
  "suicide-bombers",
  "security",
  "officers",
]);

/** States that are masculine in Arabic; all others, and words in ة, ات or ا, take the feminine. */
const MASCULINE: ReadonlySet<string> = new Set(["العراق", "لبنان", "اليمن", "السودان", "الاردن", "المغرب"]);

/** True where the word at a raw offset takes a feminine verb: «القوات», «الميليشيا», «إسرائيل», «طائرة». */
function feminineWord(scene: Scene, start: number): boolean {
  const token = scene.tokens.find((word) => word.start <= start && word.end > start);
  if (!token) return false;
  const { folded } = token;
  if (MASCULINE.has(folded)) return false;
  if (folded.endsWith("ه") || folded.endsWith("ات") || folded.endsWith("ا")) return true;
  const node = scene.nodes.find((near) => near.start <= start && near.end > start);
  const entry = node?.members[0]?.entries[0];
  return BROKEN.has(folded) || entry?.kind === "state";
}

/** Plurals of things and bodies that have no feminine ending and take the feminine all the same. */
const BROKEN: ReadonlySet<string> = new Set([
  "الفصايل",
  "فصايل",
  "حماس",
  "اسراييل",
  "الجيوش",
  "وحدات",
  "طيران",
]);

function speakerMember(draft: Draft): Member {
  const { speaker, org } = draft.voice!;
  return {
    start: speaker!.start,
    end: speaker!.end,
    id: org,
    count: null,
    counted: false,
    sort: "party",
    group: "speaker",
    anaphor: true,
    definite: true,
    entries: [],
  };
}
