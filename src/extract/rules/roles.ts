import { Mark } from "../../text/token.ts";
import type { Kind } from "../kinds.ts";
import type { Member, Node } from "../phrases/node.ts";
import { following, isGroup, preceding } from "./around.ts";
import { ACTOR_SUBJECT, ATTACKS, OUTCOMES, PEOPLE_MOVES, TALKS } from "./classes.ts";
import { because, type Draft, isVerb, type Scene } from "./draft.ts";

const partyLike = (node: Node): boolean =>
  node.members.some(
    (member) =>
      member.sort === "party" ||
      [
        "forces",
        "soldiers",
        "militants",
        "fighters",
        "police",
        "attackers",
        "suicide-bombers",
        "security",
        "officers",
      ].includes(member.group),
  );

/** A place taken as what was attacked or held: the place phrase as a member. */
export function placeMember(node: Node): Member {
  const name = node.place[0]!;
  return {
    start: node.start,
    end: node.end,
    id: name.entry?.id ?? null,
    count: null,
    counted: false,
    sort: "thing",
    group: "ground",
    anaphor: false,
    definite: true,
    entries: name.entry ? [name.entry] : [],
  };
}

/** Levels of place nouns that are also things to hit, where no name follows: «فندق», «سوق», «قرية». */
const HIT_LEVELS = new Set([
  "facility",
  "village",
  "town",
  "camp",
  "airport",
  "base",
  "port",
  "bridge",
  "crossing",
  "field",
]);

/** A place phrase that is also what was hit: «فندقا», «سوق شعبي», «قرية»; a bare name («دوما») is only the scene. */
export function hitPlace(node: Node): boolean {
  const first = node.place[0];
  if (!first || node.type !== "place") return false;
  if (first.entry === null) return HIT_LEVELS.has(first.level);
  return ["facility", "camp", "airport", "base", "port", "bridge", "field", "crossing"].includes(
    first.entry.kind,
  );
}

/** The subject in front of a verb: the nearest bare group of the clause. */
function subjectBefore(scene: Scene, at: number, people = false): number {
  for (const i of preceding(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "share" || node.kind === "cause") return -1;
    if (
      isGroup(node) &&
      node.prep === "" &&
      node.kind !== "adjective" &&
      !(people && node.members[0]!.sort === "thing")
    )
      return i;
    if (node.type === "word" && node.before & Mark.comma) continue;
  }
  return -1;
}

/** «برصاص الجيش»: the group right behind a means is its owner, neither subject nor object. */
function ownsWeapon(scene: Scene, i: number): boolean {
  const before = scene.nodes[i - 1];
  const node = scene.nodes[i]!;
  return (
    before?.type === "weapon" &&
    before.prep !== "" &&
    node.prep === "" &&
    node.from === before.to &&
    !node.conj
  );
}

/** Fills actor and target of a draft whose trigger is a finite verb. */
function verbRoles(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const voice = node.reading!.entry.cells.voice ?? "active";
  const after = following(scene, at);
  const bare: number[] = [];
  for (const i of after) {
    const next = scene.nodes[i]!;
    if (next.kind === "relative") break;
    if (ownsWeapon(scene, i)) continue;
    if (isGroup(next) && next.prep === "" && next.kind !== "adjective" && bare.length < 2) bare.push(i);
  }
  const before = subjectBefore(scene, at, OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind));
  const suffix = node.reading!.suffix;
  const set = (slot: "actor" | "target", i: number, rule: string): void => {
    if (i < 0 || i === undefined) return;
    if (slot === "target" && kind === "territory" && draft.target.length > 0) return;
    // Things are found and destroyed; they find and destroy nothing.
    if (
      slot === "actor" &&
      ["seizure", "destruction", "detention"].includes(kind) &&
      scene.nodes[i]!.members[0]!.sort === "thing"
    ) {
      if (draft.target.length === 0) set("target", i, "object-of-verb");
      return;
    }
    draft[slot] = [...scene.nodes[i]!.members];
    because(draft, rule, scene.nodes[i]!);
  };
  // With a subject in front, an object stands near the verb; a group behind a place belongs to that place.
  const near = (i: number): boolean =>
    scene.nodes
      .slice(at + 1, i)
      .every((mid) => mid.type === "time" || mid.type === "word" || mid.type === "number");
  const first = bare[0] !== undefined && (before < 0 || near(bare[0])) ? bare[0] : -1;
  const second = first >= 0 ? (bare[1] ?? -1) : -1;
  const firstActs = first >= 0 && acts(scene.nodes[first]!);
  const pluralVerb = (node.reading!.features & 3) !== 0;
  // «من هاجم قواتنا», «الذين يقاتلون الجيش»: behind a relative without a pronoun the group is the object.
  if (
    scene.nodes[at - 1]?.kind === "relative" &&
    voice !== "passive" &&
    suffix === "" &&
    first === at + 1 &&
    second < 0 &&
    ATTACKS.has(kind)
  ) {
    set("target", first, "object-of-verb");
    return;
  }
  if (voice === "passive" || (voice === "phrase" && (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)))) {
    // What is undergone: the subject, wherever it stands, is whom it happened to.
    const subject =
      pluralVerb && before >= 0
        ? before
        : first >= 0 && (before < 0 || first - at <= 2)
          ? first
          : before >= 0
            ? before
            : first;
    if (ACTOR_SUBJECT.has(kind) && !OUTCOMES.has(kind)) set("actor", subject, "subject-acts");
    else set("target", subject, "subject-undergoes");
  } else if (voice === "both") {
    if (before >= 0 && first >= 0) {
      set("actor", before, "subject-verb-object");
      set("target", first, "subject-verb-object");
    } else if (
      first >= 0 &&
      second >= 0 &&
      partyLike(scene.nodes[first]!) &&
      !scene.nodes[first]!.members[0]!.counted
    ) {
      set("actor", first, "verb-subject-object");
      set("target", second, "verb-subject-object");
    } else if (ATTACKS.has(kind) || kind === "destruction" || kind === "territory" || kind === "seizure") {
      const subject = before >= 0 ? before : first;
      if (subject >= 0 && partyLike(scene.nodes[subject]!)) {
        set("actor", subject, "attacker-is-subject");
        if (before >= 0) set("target", first, "object-of-attack");
      } else if (first >= 0) set("target", first, "object-of-attack");
      else if (before >= 0) set("target", before, "subject-undergoes");
    } else if (before >= 0 && acts(scene.nodes[before]!) && scene.nodes[at + 1]?.type === "number")
      set("actor", before, "subject-verb-number");
    else if (first >= 0 && firstActs && before < 0) set("actor", first, "force-is-subject");
    else if (suffix !== "" && before >= 0) set("actor", before, "subject-acts-on-pronoun");
    else if (suffix !== "" && first >= 0) set("actor", first, "subject-acts-on-pronoun");
    else if (first >= 0) set("target", first, "passive-without-vowels");
    else if (before >= 0 && HOLDING.has(kind) && acts(scene.nodes[before]!))
      set("actor", before, "force-is-subject");
    else if (before >= 0) set("target", before, "passive-without-vowels");
  } else {
    // Verb first: a subject right behind the verb beats a group that stands farther in front.
    const verbFirst = first === at + 1 && before !== at - 1 && !pluralVerb;
    const subject = before >= 0 && !verbFirst ? before : first;
    const object = subject === first ? second : first;
    const undergoes = PEOPLE_MOVES.has(kind) || OUTCOMES.has(kind) || kind === "missing";
    if (undergoes && object < 0) {
      const held = kind === "besieged" || kind === "detention" || kind === "abduction" || kind === "release";
      if (kind === "displacement" && subject >= 0 && acts(scene.nodes[subject]!))
        set("actor", subject, "force-moves-people");
      else if (
        subject >= 0 &&
        partyLike(scene.nodes[subject]!) &&
        (suffix !== "" || (held && acts(scene.nodes[subject]!)))
      )
        set("actor", subject, "subject-acts-on-pronoun");
      else set("target", subject, "subject-undergoes");
    } else {
      set("actor", subject, "subject-acts");
      if (object >= 0) set("target", object, "object-of-verb");
    }
  }
}

/** People who attack nobody in the words of a report. */
const HARMLESS = new Set([
  "children",
  "women",
  "civilians",
  "elderly",
  "medics",
  "patients",
  "displaced",
  "students",
]);
/** Kinds whose verb has a holder for its subject. */
const HOLDING = new Set<Kind>(["besieged", "detention", "abduction", "release", "seizure"]);
const FORCE_GROUPS = new Set([
  "army",
  "air",
  "forces",
  "security",
  "police",
  "coalition",
  "government",
  "air-force",
  "militia",
  "monitor",
  "nationality",
]);

/** True for a force named as a whole: it acts; numbered or plain people undergo. */
function acts(node: Node): boolean {
  const member = node.members[0]!;
  return (
    member.sort === "party" &&
    !member.counted &&
    (FORCE_GROUPS.has(member.group) || member.entries.some((entry) => FORCE_GROUPS.has(entry.kind)))
  );
}

/** Words whose genitive is the object: «استهداف المدنيين», «اقتحام البلدة». */
const OBJECT_NOUNS = [
  "استهداف",
  "اقتحام",
  "مهاجم",
  "ضرب",
  "قنص",
  "تفجير",
  "نسف",
  "تدمير",
  "مداهم",
  "دهم",
  "تحييد",
  "تصفي",
  "اغتيال",
  "طرد",
  "دحر",
  "إبعاد",
  "إرسال",
  "إدخال",
  "نشر",
  "نقل",
  "سحب",
  "حشد",
  "استقدام",
  "إعادة انتشار",
];

function takesObject(node: Node): boolean {
  const name = node.reading?.entry.name ?? "";
  return OBJECT_NOUNS.some((word) => name.startsWith(word));
}

/** Fills actor and target of a draft whose trigger is an event noun or verbal noun. */
function nounRoles(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const after = following(scene, at);
  const add = (slot: "actor" | "target", found: Node, rule: string): void => {
    if (draft[slot].length > 0) return;
    draft[slot] = [...found.members];
    because(draft, rule, found);
  };
  const people = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind);
  let bare = 0;
  let adjacent = true;
  let afterAim = false;
  let afterDo = false;
  for (const i of after) {
    const next = scene.nodes[i]!;
    const comma = (next.before & Mark.comma) !== 0;
    if (next.kind === "relative") {
      adjacent = false;
      continue;
    }
    if (next.kind === "aim") {
      afterAim = true;
      continue;
    }
    if (next.kind === "do") {
      if (next.conj) break;
      afterDo = true;
      continue;
    }
    if (next.kind === "happen" || next.kind === "suffer") break;
    if (!isGroup(next)) {
      if (next.type === "word" && !comma) {
        if (next.conj && !scene.tokens[next.to - 1]!.folded.endsWith("ا")) adjacent = false;
        continue;
      }
      if (
        next.type === "place" &&
        ATTACKS.has(kind) &&
        hitPlace(next) &&
        (afterAim || next.prep === "on" || next.prep === "against" || (next.prep === "" && adjacent))
      ) {
        if (draft.target.length === 0) {
          draft.target = [placeMember(next)];
          because(draft, "place-hit", next);
        }
        afterAim = false;
        continue;
      }
      if (next.type === "place" && next.prep === "" && adjacent && !comma && kind !== "territory") bare++;
      if (comma) adjacent = false;
      continue;
    }
    if (ownsWeapon(scene, i)) continue;
    const party = partyLike(next);
    if (afterAim && next.prep === "") {
      add("target", next, "aimed-at");
      afterAim = false;
      continue;
    }
    if (afterDo && next.prep === "") {
      add("actor", next, "carried-out-by");
      afterDo = false;
      continue;
    }
    if (next.kind === "adjective") {
      if (
        adjacent &&
        !comma &&
        next.prep === "" &&
        !people &&
        next.members[0]!.id !== null &&
        saysOfEvent(scene, at, i)
      ) {
        draft.actor.push(...next.members);
        because(draft, "nationality-of-the-event", next);
      }
      continue;
    }
    const relation = next.prep;
    if (relation === "" && adjacent && !comma) {
      bare++;
      if (people) {
        if (bare === 1) {
          const object = nextBare(scene, i);
          if (
            object >= 0 &&
            party &&
            !next.members[0]!.counted &&
            (kind === "detention" ||
              kind === "abduction" ||
              kind === "release" ||
              kind === "execution" ||
              kind === "besieged" ||
              kind === "killed")
          ) {
            add("actor", next, "verbal-noun-subject");
            add("target", scene.nodes[object]!, "verbal-noun-object");
          } else add("target", next, "verbal-noun-object");
        }
      } else if (kind === "destruction" || kind === "seizure" || kind === "aid") {
        if (party && nextBare(scene, i) >= 0) {
          add("actor", next, "verbal-noun-subject");
          add("target", scene.nodes[nextBare(scene, i)]!, "verbal-noun-object");
        } else add("target", next, "verbal-noun-object");
      } else if (takesObject(node)) {
        // «باستهداف قوات النظام الغوطة»: with a place right behind it, the force is who did it.
        const behind = scene.nodes[i + 1];
        const place =
          behind?.type === "place" && behind.prep === "" && !(behind.before & Mark.comma) && !behind.conj;
        if (place && party && acts(next) && behind.from === next.to)
          add("actor", next, "verbal-noun-subject");
        else add("target", next, "verbal-noun-object");
      } else if (
        party ||
        TALKS.has(kind) ||
        kind === "movement" ||
        kind === "territory" ||
        kind === "clash"
      ) {
        if (bare === 1) add("actor", next, "verbal-noun-subject");
        else add("target", next, "verbal-noun-object");
      } else add("target", next, "verbal-noun-object");
      continue;
    }
    if (relation === "l" && !comma && objectOfNoun(draft, next)) continue;
    if (relation === "between") {
      if (people) add("target", next, "among");
      else add("actor", next, "between-parties");
    } else if (relation === "by") add("actor", next, "by-agent");
    else if (relation === "on" && (kind === "detention" || kind === "seizure" || kind === "abduction"))
      add("target", next, "seized");
    else if (relation === "on" || relation === "against" || relation === "toward") {
      if (!people && !TALKS.has(kind)) add("target", next, "aimed-at");
    } else if (relation === "with") {
      if (kind === "clash") add("target", next, "fighting-with");
      else if (TALKS.has(kind)) draft.actor.push(...next.members);
    } else if (relation === "l" && party && !comma && directed(scene, at)) add("target", next, "directed-at");
    else if (relation === "l" && party && adjacent && !comma && ownedDirectly(scene, at, i)) {
      if (people) add("target", next, "belonging-to");
      else add("actor", next, "belonging-to");
    } else if (relation === "from") {
      if (people && !draft.target.length && !comma) add("target", next, "of-whom");
      else if (ATTACKS.has(kind) && party) add("actor", next, "coming-from");
      else if (kind === "seizure" && party) add("target", next, "taken-from");
    } else if (relation === "of" && people) add("target", next, "of-whom");
    else if (relation === "in" && people && party && !comma && draft.target.length === 0)
      add("target", next, "of-whom");
    if (comma) adjacent = false;
  }
  if (draft.actor.length === 0 && afterDo && !people) {
    // «عقب هجوم شنه على القرى»: the verb's subject is who the sentence is about.
    const subject = subjectOfScene(scene, at);
    if (subject >= 0) add("actor", scene.nodes[subject]!, "subject-of-the-sentence");
  }
  if (draft.actor.length === 0 || (people && draft.target.length === 0)) lightVerb(draft);
}

/** The nearest force named as a bare subject in front, in the same voice, at any clause of the sentence; -1 where none. */
export function subjectOfScene(scene: Scene, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const node = scene.nodes[i]!;
    if (node.before & (Mark.semicolon | Mark.stop) && i < at - 1) return -1;
    if (scene.spoken[i] || scene.voices[i] !== scene.voices[at]) continue;
    if (!isGroup(node) || node.prep !== "" || node.kind === "adjective" || !acts(node)) continue;
    const before = scene.nodes[i - 1];
    // Behind a trigger noun it is that event's own; behind «أن», a verb or at the head it is a subject.
    if (before && before.type === "trigger" && !isVerb(before)) continue;
    return i;
  }
  return -1;
}

/** «هجوم صاروخي إيراني»: an adjective of the event itself, not of a place or a body in between («بولاية فلوريدا الأمريكية»). */
function saysOfEvent(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => mid.kind === "adjective" || (mid.type === "word" && mid.prep === ""));
}

/** «تهجير الميليشيا لنحو 44 أسرة», «قصف النظام للبلدة»: behind its subject, a verbal noun takes its object with «ل». */
function objectOfNoun(draft: Draft, next: Node): boolean {
  const { kind } = draft;
  const subject = draft.because.some(({ rule }) => rule === "verbal-noun-subject");
  if (subject && draft.actor.length > 0 && draft.target.length === 0 && ATTACKS.has(kind)) {
    draft.target = [...next.members];
    because(draft, "verbal-noun-object", next);
    return true;
  }
  const object = draft.target[0];
  if (!object || draft.target.length !== 1 || draft.actor.length > 0 || object.counted) return false;
  if (!(OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) || object.sort !== "party") return false;
  if (next.members[0]!.sort !== "people" && !next.members[0]!.counted) return false;
  draft.actor = [...draft.target];
  draft.target = [...next.members];
  because(draft, "verbal-noun-object", next);
  return true;
}

/** «قصف لطائرات التحالف»: owned by who follows, not through a thing in between («غارات على أهداف لداعش»). */
function ownedDirectly(scene: Scene, at: number, i: number): boolean {
  return scene.nodes
    .slice(at + 1, i)
    .every((mid) => !isGroup(mid) || mid.kind === "adjective" || mid.members[0]!.sort !== "thing");
}

/** «توجيه ضربة للنظام», «وجه ضربات إلى»: what is directed goes to somebody. */
function directed(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 2; i--) {
    const folded = scene.tokens[scene.nodes[i]!.from]!.folded;
    if (folded.includes("توجيه") || scene.nodes[i]!.reading?.entry.id === "do-wajjaha") return true;
  }
  return false;
}

function nextBare(scene: Scene, i: number): number {
  for (const j of following(scene, i)) {
    const node = scene.nodes[j]!;
    if (node.before & Mark.comma || node.kind === "relative") return -1;
    if (isGroup(node)) return node.prep === "" && node.kind !== "adjective" ? j : -1;
    if (node.type !== "time" && node.type !== "word") return -1;
  }
  return -1;
}

const REPELS = new Set([
  "attempt-sadda",
  "attempt-ahbata",
  "attempt-tasadda",
  "attempt-afshala",
  "attempt-ihbat",
  "attempt-itirad",
]);

/** «تمكن الجيش من قتل»: verbs whose subject does what the noun behind them says, killing included. */
const ACHIEVES = new Set([
  "do-tamakkana",
  "do-najaha",
  "do-qama",
  "do-istata",
  "do-shara",
  "do-aqdama",
  "do-amada",
  "do-bashara",
  "attempt-hawala",
]);

/** Relations that put an event beside the one whose light verb stands in front. */
const LATER: ReadonlySet<string> = new Set(["after", "before", "because", "l", "until", "from", "of"]);

/** «شن الطيران غارات», «التحالف نفذ ضربات», «تعرضت المدينة لقصف»: the subject of a light verb in front of the noun. */
function lightVerb(draft: Draft): void {
  const { scene, at, kind } = draft;
  let verb = -1;
  for (let i = at - 1; i >= 0 && at - i < 9; i--) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at]) break;
    if (node.kind === "do" || node.kind === "suffer" || node.kind === "attempt" || node.kind === "plan") {
      verb = i;
      break;
    }
    // «تسببت الميليشيا بنزوح»: a party that causes, not an event.
    if (
      node.kind === "cause" &&
      scene.nodes[i + 1] &&
      isGroup(scene.nodes[i + 1]!) &&
      scene.nodes[i + 1]!.prep === "" &&
      acts(scene.nodes[i + 1]!)
    ) {
      draft.actor = [...scene.nodes[i + 1]!.members];
      because(draft, "party-causes", scene.nodes[i + 1]!);
      return;
    }
    if (node.kind === "cause" || node.kind === "happen" || (node.type === "trigger" && isVerb(node))) break;
  }
  // «قامت بمداهمات بعد أسابيع من الهجوم»: the light verb has its noun already.
  if (verb >= 0 && !scene.nodes[at]!.conj && LATER.has(scene.nodes[at]!.prep))
    if (scene.nodes.slice(verb + 1, at).some((mid) => mid.type === "trigger")) return;
  if (verb < 0) {
    // «جددت المقاتلات قصفها»: the possessive stands for who acted before.
    const own = scene.nodes[at]!;
    if (own.reading!.suffix !== "" && ATTACKS.has(kind)) {
      for (let i = at - 1; i >= 0 && at - i < 8; i--) {
        const node = scene.nodes[i]!;
        if (!isGroup(node) || node.prep !== "" || !partyLike(node)) continue;
        draft.actor = [...node.members];
        because(draft, "possessive-actor", node);
        return;
      }
    }
    return;
  }
  const light = scene.nodes[verb]!;
  // «تمكنت القوات من صد الهجوم»: who repels an attack is not who made it.
  for (let i = verb; i < at; i++)
    if (scene.nodes[i]!.kind === "attempt" && REPELS.has(scene.nodes[i]!.reading?.entry.id ?? "")) return;
  let subject = -1;
  for (let i = verb + 1; i < at; i++) {
    const node = scene.nodes[i]!;
    if (isGroup(node) && node.prep === "" && node.kind !== "adjective" && !scene.spoken[i]) {
      subject = i;
      break;
    }
  }
  if (subject < 0 && light.kind === "plan") {
    // «تهديدات الرئيس بتوجيه ضربة», «التهديدات الأميركية»: whose plan it is would act.
    const owner = scene.nodes[verb + 1];
    const entry = owner?.reading?.entry;
    if (
      owner &&
      owner.prep === "" &&
      (owner.kind === "adjective" || (owner.type === "post" && entry?.cells.of))
    ) {
      draft.actor =
        owner.members.length > 0
          ? [...owner.members]
          : [
              {
                start: owner.start,
                end: owner.end,
                id: entry!.cells.of ?? null,
                count: null,
                counted: false,
                sort: "party",
                group: "government",
                anaphor: false,
                definite: true,
                entries: [entry!],
              },
            ];
      because(draft, "owner-of-the-plan", owner);
      return;
    }
  }
  if (subject < 0) subject = subjectBefore(scene, verb);
  if (subject < 0 && light.conj) subject = subjectOfScene(scene, verb);
  if (subject < 0) return;
  const found = scene.nodes[subject]!;
  const slot = light.kind === "suffer" ? "target" : "actor";
  if (OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind)) {
    if (light.kind === "suffer") return;
    if (
      (kind === "killed" || kind === "injured" || kind === "missing") &&
      !ACHIEVES.has(light.reading?.entry.id ?? "")
    )
      return;
  }
  if (draft[slot].length > 0) return;
  draft[slot] = [...found.members];
  because(draft, light.kind === "suffer" ? "suffered-by" : "light-verb-subject", found);
}

/** «أنها أطلقت»: a pronoun behind «أنّ» is the speaker's body. */
function speakerActs(draft: Draft): void {
  const { scene, at } = draft;
  const voice = scene.voices[at];
  if (draft.actor.length > 0 || !voice?.speaker || voice.org === null) return;
  const body = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!body || !(OWN_FORCES.has(body.kind) || body.kind === "state" || body.kind === "government")) return;
  let that = at - 1;
  while (that >= 0 && scene.clause[that] === scene.clause[at] && scene.nodes[that]!.kind !== "that") that--;
  const node = scene.nodes[that] ?? scene.nodes[at]!;
  const we = scene.tokens[scene.nodes[at]!.from]!.folded.endsWith("نا");
  if (node.kind !== "that" && !we) return;
  const folded = scene.tokens[node.to - 1]!.folded;
  // «أنه» is mostly nobody («أنه تم …»): only a verb right behind it has it as its subject.
  if (!we && folded.endsWith("نه") && that !== at - 1) return;
  if (
    !we &&
    !folded.endsWith("ها") &&
    !folded.endsWith("ه") &&
    !folded.endsWith("هم") &&
    !folded.endsWith("نا")
  )
    return;
  draft.actor = [
    {
      start: voice.speaker.start,
      end: voice.speaker.end,
      id: voice.org,
      count: null,
      counted: false,
      sort: "party",
      group: "speaker",
      anaphor: true,
      definite: true,
      entries: [],
    },
  ];
  because(draft, "speaker-acts", node);
}

const OWN_ACTS = new Set<Kind>([
  "territory",
  "detention",
  "seizure",
  "release",
  "attack",
  "air_strike",
  "shelling",
  "besieged",
  "destruction",
]);

/** «أعلنت الشرطة اعتقال خمسة», «أعلن الجيش استعادة البلدة»: a force that announces a deed without naming who did it did it. */
function announcesOwn(draft: Draft): void {
  const { scene, at, kind } = draft;
  const voice = scene.voices[at];
  const before = scene.nodes[at - 1];
  if (
    draft.actor.length > 0 ||
    !voice?.speaker ||
    voice.org === null ||
    !OWN_ACTS.has(kind) ||
    isVerb(scene.nodes[at]!)
  )
    return;
  if (voice.strength !== "announced" && voice.strength !== "affirmed") return;
  if (!before || !(scene.spoken[at - 1] || before.kind === "do" || before.type === "time")) return;
  const entry = scene.context.lexicon.byId.get(`actor/${voice.org}`);
  if (!entry || !OWN_FORCES.has(entry.kind)) return;
  draft.actor = [
    {
      start: voice.speaker.start,
      end: voice.speaker.end,
      id: voice.org,
      count: null,
      counted: false,
      sort: "party",
      group: "speaker",
      anaphor: true,
      definite: true,
      entries: [entry],
    },
  ];
  because(draft, "announces-own-act", before);
}
const OWN_FORCES = new Set([
  "army",
  "police",
  "security",
  "militia",
  "armed-group",
  "faction",
  "coalition",
  "ministry",
  "air-force",
]);

/** «أعلن التنظيم مسؤوليته عن الهجوم», «تبنى»: the claimer acted and speaks. */
function responsible(draft: Draft): void {
  const { scene, at } = draft;
  for (let i = at; i >= 0 && at - i <= 6; i--) {
    const node = scene.nodes[i]!;
    const claims = node.reading?.entry.cells.strength === "responsibility" || node.kind === "responsibility";
    if (!claims) continue;
    const voice = scene.voices[at] ?? scene.voices[i] ?? null;
    if (voice?.speaker) {
      draft.actor = [
        {
          start: voice.speaker.start,
          end: voice.speaker.end,
          id: voice.org,
          count: null,
          counted: false,
          sort: "party",
          group: "speaker",
          anaphor: false,
          definite: true,
          entries: [],
        },
      ];
      because(draft, "responsibility", node);
      return;
    }
    for (let j = i + 1; j >= 0 && i - j < 8; j--) {
      const near = scene.nodes[j];
      if (!near || !isGroup(near) || near.members[0]!.sort !== "party" || near.prep !== "") continue;
      draft.actor = [...near.members];
      const member = near.members[0]!;
      draft.voice = {
        speaker: { start: member.start, end: member.end },
        org: member.id,
        via: draft.voice?.via ?? [],
        strength: "responsibility",
        rule: "responsibility",
      };
      because(draft, "responsibility", near);
      return;
    }
    return;
  }
  // «تفجيران تبناهما التنظيم»
  for (let i = at + 1; i <= at + 4 && i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    if (node.type === "trigger") return;
    if (node.reading?.entry.cells.strength !== "responsibility" && node.kind !== "responsibility") continue;
    const claimer = scene.nodes[i + 1];
    if (claimer && isGroup(claimer) && claimer.prep === "" && claimer.members[0]!.sort === "party") {
      draft.actor = [...claimer.members];
      because(draft, "responsibility", claimer);
    }
    return;
  }
}

/** «… 21 شخصاً، غادروا البلدة»: a plural verb without a subject goes on with the people named before. */
function droppedSubject(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (!isVerb(node) || !(node.reading!.features & 3) || draft.target.length + draft.actor.length > 0) return;
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const before = scene.nodes[i]!;
    if (
      !isGroup(before) ||
      before.kind === "adjective" ||
      scene.spoken[i] ||
      before.members[0]!.sort === "thing"
    )
      continue;
    const slot = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind) ? "target" : "actor";
    draft[slot] = before.members.map((member) => ({ ...member }));
    because(draft, "dropped-subject", before);
    return;
  }
}

/** «مقتلهم», «نقلهم», «قتلوه»: the pronoun stands for the nearest people named before. */
function pronounTarget(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (draft.target.length > 0 || node.reading!.suffix === "") return;
  const people = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind);
  if (!people && !(isVerb(node) && ATTACKS.has(kind)) && !takesObject(node)) return;
  for (let i = at - 1; i >= 0; i--) {
    const before = scene.nodes[i]!;
    if (!isGroup(before) || before.kind === "adjective" || scene.spoken[i]) continue;
    if (before.members.every((member) => draft.actor.some((actor) => actor.start === member.start))) continue;
    draft.target = [...before.members];
    because(draft, "pronoun", before);
    return;
  }
}

/** «عناصر التنظيم محاصرين»: a word of state says something of the people in front of it. */
function describedBefore(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  if (node.reading!.entry.cells.voice !== "participle" || (kind !== "besieged" && kind !== "missing")) return;
  for (let i = at - 1; i >= 0; i--) {
    const before = scene.nodes[i]!;
    if (before.type === "trigger" && at - i > 6) return;
    if (!isGroup(before) || before.kind === "adjective" || scene.spoken[i]) continue;
    draft.target = [...before.members];
    because(draft, "described-people", before);
    return;
  }
}

const bomberMember = (node: Node): Member => ({
  start: node.start,
  end: node.end,
  id: "suicide-bomber",
  count: null,
  counted: false,
  sort: "people",
  group: "suicide-bombers",
  anaphor: false,
  definite: false,
  entries: [node.reading!.entry],
});

/** Who blew himself up: «انتحاري», in the trigger, right behind it or before it. */
function bomber(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind !== "suicide_attack" || draft.actor.length > 0) return;
  const node = scene.nodes[at]!;
  for (let i = at + 1; i >= Math.max(0, at - 8); i--) {
    const near = scene.nodes[i];
    if (!near || scene.spoken[i]) continue;
    if (
      i !== at &&
      near.type === "trigger" &&
      near.kind === "suicide_attack" &&
      near.reading!.entry.cells.voice === "participle"
    ) {
      draft.actor = [bomberMember(near)];
      because(draft, "bomber", near);
      return;
    }
    if (!isGroup(near)) continue;
    const member = near.members[0]!;
    if (member.group !== "suicide-bombers" && member.group !== "attackers") continue;
    draft.actor = [member];
    because(draft, "bomber", near);
    return;
  }
  if (node.reading!.entry.cells.voice === "participle") {
    draft.actor = [bomberMember(node)];
  }
}

/** The ground that is taken, held or left: the places behind the trigger. */
function groundTaken(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind === "besieged") {
    besiegedGround(draft);
    return;
  }
  if (kind !== "territory") return;
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.kind === "relative") break;
    // «على دوما والغوطة الشرقية», «على الموقع وبالتالي على الغوطة»: more ground of the same hold.
    if (
      draft.target.length > 0 &&
      node.type === "place" &&
      ((node.conj && node.prep === "") || node.prep === "on")
    ) {
      if (!draft.target.some((member) => member.start === node.start)) draft.target.push(placeMember(node));
      continue;
    }
    if (draft.target.length > 0) continue;
    if (node.type !== "place" || !["on", "", "from", "in", "to", "l", "b", "inside"].includes(node.prep))
      continue;
    draft.target.push(placeMember(node));
    because(draft, "ground", node);
  }
}

/** «تحاصر القوات بلدة»: the place besieged, where no people are named. */
function besiegedGround(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.target.length > 0 || scene.nodes[at]!.reading!.entry.cells.voice === "participle") return;
  for (const i of following(scene, at)) {
    const node = scene.nodes[i]!;
    if (node.type !== "place" || node.prep !== "") continue;
    draft.target = [placeMember(node)];
    return;
  }
}

/** «احتجز رهائن»: the people are part of the phrase itself. */
function hostagesInside(draft: Draft): void {
  const { scene, at, kind } = draft;
  if (kind !== "abduction" || draft.target.length > 0) return;
  const node = scene.nodes[at]!;
  for (let i = node.from; i < node.to; i++) {
    const token = scene.tokens[i]!;
    if (token.folded !== "رهاين" && token.folded !== "رهينه" && token.folded !== "الرهاين") continue;
    draft.target = [
      {
        start: token.start,
        end: token.end,
        id: "hostages",
        count: null,
        counted: false,
        sort: "people",
        group: "hostages",
        anaphor: false,
        definite: false,
        entries: [],
      },
    ];
  }
}

/** «أودى الهجوم بحياة 20 شخصا»: the people behind «بحياة». */
function livesTaken(draft: Draft): void {
  const { scene, at } = draft;
  if (draft.scene.nodes[at]!.reading!.entry.id !== "killed-awda-lives") return;
  for (let i = at + 1; i < scene.nodes.length; i++) {
    const node = scene.nodes[i]!;
    const folded = scene.tokens[node.from]!.folded;
    if (folded !== "بحياه" && folded !== "بارواح") continue;
    const people = scene.nodes[i + 1];
    if (!people || !isGroup(people)) return;
    draft.target = [...people.members];
    draft.actor = [];
    because(draft, "lives-taken", people);
    return;
  }
}

/** Who did it and to whom, from the words around the trigger. */
export function fillRoles(draft: Draft): void {
  const node = draft.scene.nodes[draft.at]!;
  groundTaken(draft);
  if (isVerb(node)) verbRoles(draft);
  else nounRoles(draft);
  if (isVerb(node) && node.reading!.entry.cells.voice !== "passive") speakerActs(draft);
  announcesOwn(draft);
  if (
    draft.actor.length === 0 &&
    draft.voice?.accused &&
    (ATTACKS.has(draft.kind) ||
      OUTCOMES.has(draft.kind) ||
      HOLDING.has(draft.kind) ||
      draft.kind === "explosion")
  ) {
    draft.actor = [...draft.voice.accused];
    because(draft, "accused", node);
  }
  responsible(draft);
  if (OUTCOMES.has(draft.kind)) {
    // People die and are hurt, things do not.
    draft.target = draft.target.filter((member) => member.sort !== "thing" || member.group === "unknown");
  }
  droppedSubject(draft);
  pronounTarget(draft);
  describedBefore(draft);
  bomber(draft);
  hostagesInside(draft);
  livesTaken(draft);
  groundTaken(draft);
  draft.actor = draft.actor.filter(
    (member) => member.sort !== "thing" && !(ATTACKS.has(draft.kind) && HARMLESS.has(member.group)),
  );
  // «بين قوات النظام والفصائل» behind a verb too: «اندلعت معارك», «تدور اشتباكات».
  for (const i of following(draft.scene, draft.at)) {
    const next = draft.scene.nodes[i]!;
    if (
      isVerb(node) &&
      ATTACKS.has(draft.kind) &&
      draft.target.length === 0 &&
      hitPlace(next) &&
      ["", "on"].includes(next.prep)
    ) {
      draft.target = [placeMember(next)];
      because(draft, "place-hit", next);
    }
    if (!isGroup(next)) continue;
    if (isVerb(node)) {
      const { kind } = draft;
      if (next.prep === "about" && kind === "release") {
        // «أفرج المسلحون عن ثلاثة»
        if (draft.target.length > 0 && draft.actor.length === 0) draft.actor = draft.target;
        draft.target = [...next.members];
        because(draft, "set-free", next);
      }
      if (next.prep === "on" && (kind === "detention" || kind === "seizure")) {
        if (draft.target.length > 0 && draft.actor.length === 0) draft.actor = draft.target;
        draft.target = [...next.members];
        because(draft, "seized", next);
      }
      if (
        draft.target.length === 0 &&
        (next.prep === "on" || next.prep === "against" || next.prep === "with") &&
        (ATTACKS.has(kind) || kind === "clash")
      ) {
        draft.target = [...next.members];
        because(draft, "aimed-at", next);
      }
      if (draft.actor.length === 0 && next.prep === "by") {
        draft.actor = [...next.members];
        because(draft, "by-agent", next);
      }
    }
  }
}
