import { Feature } from "../../lexicon/inflect.ts";
import { fold } from "../../text/fold.ts";
import { Mark } from "../../text/token.ts";
import type { Count } from "../claim.ts";
import { countOf } from "../phrases/groups.ts";
import type { Node } from "../phrases/node.ts";
import { following, isGroup } from "./around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { because, type Draft, isVerb } from "./draft.ts";

const PARTING = Mark.colon | Mark.semicolon | Mark.ellipsis | Mark.newline | Mark.stop;

/** True for a trigger that names the people it happened to: «قتيل», «جرحى». */
export const isParticiple = (node: Node): boolean => node.reading?.entry.cells.voice === "participle";

/** The number that stands right in front of a trigger noun: «20 غارة», «سبعة قتلى». */
function numberBefore(draft: Draft): Node | null {
  const { nodes } = draft.scene;
  const before = nodes[draft.at - 1];
  const node = nodes[draft.at]!;
  if (!before || node.before & (PARTING | Mark.comma) || node.conj) return null;
  if (before.type === "number" && node.prep === "") return before;
  // «عشرات من القتلى»
  if (before.type === "number" && (node.prep === "from" || node.prep === "of")) return before;
  return null;
}

const NUMBER_NOUNS = ["عدد", "حصيله", "اعداد"];

/** «بلغ عدد القتلى 7», «ارتفاع حصيلة القتلى إلى 30»: the figure behind a word of number. */
function numberOfTotal(draft: Draft): Node | null {
  const { scene, at } = draft;
  const before = scene.nodes[at - 1];
  const node = scene.nodes[at]!;
  const own =
    NUMBER_NOUNS.some((word) => scene.tokens[node.from]!.folded.endsWith(word)) && node.to - node.from > 1;
  // «عدد الفلسطينيين الذين قتلوا … إلى 45»
  let counted = before?.kind === "number-noun" || own;
  for (let i = at - 1; !counted && i >= 0 && at - i <= 5; i--) {
    const near = scene.nodes[i]!;
    if (near.kind === "number-noun")
      counted = scene.nodes.slice(i + 1, at).some((mid) => mid.kind === "relative");
    else if (near.type === "trigger") break;
  }
  if (!counted) return null;
  for (let i = at + 1; i < Math.min(at + 12, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (scene.clause[i] !== scene.clause[at] && !(node.kind === "happen")) break;
    if (node.type === "number" || (isGroup(node) && node.members[0]!.counted)) return node;
  }
  return null;
}

function take(draft: Draft, count: Count | null, rule: string, node: Node): void {
  if (!count) return;
  draft.count = { min: count.min, max: count.max, approx: count.approx };
  because(draft, rule, node);
}

const COLLECTIVE = new Set(["families", "forces", "army"]);
const PERSONAL = new Set([
  "killed",
  "injured",
  "detention",
  "abduction",
  "release",
  "execution",
  "missing",
  "displacement",
]);

/** «مقتل فلان بن فلان», «غادر القائد فلان»: a name or an office right behind the trigger is one person. */
function namedPerson(draft: Draft): boolean {
  const { scene, at } = draft;
  let last = -1;
  for (let i = at + 1; i < Math.min(at + 5, scene.nodes.length); i++) {
    const node = scene.nodes[i]!;
    if (
      node.before & (PARTING | Mark.comma) ||
      node.prep !== "" ||
      node.conj ||
      scene.clause[i] !== scene.clause[at]
    )
      break;
    const name =
      node.type === "post" ||
      (node.type === "word" && node.reading === null && node.kind === "" && node.end - node.start > 2);
    if (!name) break;
    last = i;
  }
  if (last < 0) return false;
  const folded = scene.tokens[scene.nodes[at + 1]!.from]!.folded;
  if (!PERSONAL.has(draft.kind) || scene.nodes[at]!.reading!.article) return false;
  if (scene.nodes[at + 1]!.type === "word" && (last === at + 1 || folded.startsWith("ال"))) return false;
  const first = scene.nodes[at + 1]!;
  if (first.type === "word" && last === at + 1 && isVerb(scene.nodes[at]!)) return false;
  draft.target = [
    {
      start: first.start,
      end: scene.nodes[last]!.end,
      id: null,
      count: { min: 1, max: 1, approx: false },
      counted: false,
      sort: "people",
      group: "person",
      anaphor: false,
      definite: true,
      entries: [],
    },
  ];
  draft.count = { min: 1, max: 1, approx: false };
  because(draft, "named-person", first, scene.nodes[last]!);
  return true;
}

/** «فلسطينيين قتلا بقصف»: a verb in the dual counts two. */
function dualVerb(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const { entry, features } = node.reading!;
  if (!isVerb(node) || !OUTCOMES.has(kind) || entry.cells.voice === "phrase") return false;
  const past = fold(entry.name);
  const last = scene.tokens[node.to - 1]!.folded;
  if (!(features & Feature.past) || (last !== `${past}ا` && last !== `${past}تا`)) return false;
  take(draft, { min: 2, max: 2, approx: false }, "dual-verb", node);
  return true;
}

/** «وجرح آخر»: one more. */
function anotherOne(draft: Draft): boolean {
  const { scene, at, kind } = draft;
  const next = scene.nodes[at + 1];
  if (!OUTCOMES.has(kind) || next?.reading?.entry.id !== "others" || next.members.length > 0) return false;
  if (!(next.reading.features & Feature.singular) || next.prep !== "" || next.reading.article) return false;
  const { start, end, reading } = next;
  draft.target = [
    {
      start,
      end,
      id: reading.entry.id,
      count: { min: 1, max: 1, approx: false },
      counted: false,
      sort: "people",
      group: reading.entry.kind,
      anaphor: false,
      definite: false,
      entries: [reading.entry],
    },
  ];
  take(draft, { min: 1, max: 1, approx: false }, "one-more", next);
  return true;
}

/** How many, for a draft whose roles are filled. */
export function fillCount(draft: Draft): void {
  const { scene, at, kind } = draft;
  const node = scene.nodes[at]!;
  const people = OUTCOMES.has(kind) || PEOPLE_MOVES.has(kind);
  const total = numberOfTotal(draft);
  if (total) {
    const counted = total.number ? countOf(total.number) : total.members[0]!.count;
    take(draft, counted, "number-of-the-total", total);
    if (draft.target.length === 0 && total.members.length > 0) draft.target = [...total.members];
    return;
  }
  const number = numberBefore(draft);
  if (number && !isVerb(node)) {
    take(draft, countOf(number.number!), "number-before-trigger", number);
    return;
  }
  const features = node.reading!.features;
  if (isParticiple(node)) {
    const after = scene.nodes[at + 1];
    if (
      after?.type === "number" &&
      !(after.before & (PARTING | Mark.comma)) &&
      after.prep === "" &&
      !after.conj
    ) {
      take(draft, countOf(after.number!), "number-after-trigger", after);
      return;
    }
    const others = scene.nodes[at + 1];
    if (
      others &&
      others.members[0]?.group === "people" &&
      others.members[0].counted &&
      !others.conj &&
      others.prep === "" &&
      node.reading!.article
    ) {
      take(draft, others.members[0].count, "number-after-trigger", others);
      return;
    }
    const described = scene.nodes[at - 1];
    if (
      described?.members[0]?.counted &&
      described.members[0].sort === "people" &&
      !node.conj &&
      node.prep === "" &&
      !(node.before & (PARTING | Mark.comma))
    ) {
      draft.target = [...described.members];
      take(draft, described.members[0].count, "described-people", described);
      return;
    }
    // «عشرات القتلى والجرحى»: one vague number for both.
    if (described?.type === "trigger" && node.conj && isParticiple(described)) {
      const shared = scene.nodes[at - 2];
      if (shared?.type === "number" && shared.number!.approx)
        take(draft, countOf(shared.number!), "number-for-both", shared);
      if (draft.count) return;
    }
    // «خمسة بين قتيل وجريح»: the number is of both together, the words themselves count nobody.
    if (
      node.prep === "between" ||
      (described?.type === "trigger" && isParticiple(described) && described.prep === "between")
    )
      return;
    const [only] = draft.target;
    if (only?.counted && (kind === "missing" || kind === "besieged")) {
      draft.count = only.count;
      return;
    }
    if (features & Feature.dual) draft.count = { min: 2, max: 2, approx: false };
    else if (
      features & Feature.singular &&
      !node.reading!.article &&
      node.reading!.suffix === "" &&
      !(features & Feature.feminine && !features)
    ) {
      draft.count = { min: 1, max: 1, approx: false };
    }
    return;
  }
  if (people || kind === "destruction" || kind === "seizure" || kind === "movement") {
    const target = kind === "movement" ? (draft.target[0] ?? draft.actor[0]) : draft.target[0];
    if (target?.count && (target.counted || people)) {
      draft.count = target.count;
      return;
    }
    if (!people) return;
    if (dualVerb(draft)) return;
    if (anotherOne(draft)) return;
    // «مقتل الصحفي فلان», «استشهد الطفل»: a definite person in the singular is one.
    if (
      target &&
      draft.target.length === 1 &&
      target.singular &&
      target.sort === "people" &&
      PERSONAL.has(kind) &&
      !COLLECTIVE.has(target.group)
    ) {
      draft.count = { min: 1, max: 1, approx: false };
      because(draft, "one-person", node);
      return;
    }
    if (draft.target.length === 0 && namedPerson(draft)) return;
    if (
      draft.target.length === 1 &&
      draft.target[0]!.sort === "people" &&
      draft.target[0]!.group === "person"
    ) {
      draft.count = { min: 1, max: 1, approx: false };
      return;
    }
    // «مقتل 38 في الاشتباكات», «قتل 18 وأصيب العشرات»: the number alone.
    for (const i of following(scene, at)) {
      const next = scene.nodes[i]!;
      if (next.type === "number" && ["", "b", "on"].includes(next.prep) && !next.number!.percent) {
        take(draft, countOf(next.number!), "number-alone", next);
        return;
      }
      if (isGroup(next) || next.before & (Mark.comma | PARTING) || next.prep !== "") break;
    }
    if (draft.target.length === 0 && isVerb(node)) {
      const before = scene.nodes[at - 1];
      if (before?.type === "number" && scene.clause[at - 1] === scene.clause[at])
        take(draft, countOf(before.number!), "number-alone", before);
    }
    return;
  }
  if (kind === "protest" && draft.actor[0]?.counted) {
    draft.count = draft.actor[0].count;
    return;
  }
  if (ATTACKS.has(kind) || kind === "clash" || kind === "protest") {
    if (isVerb(node)) return;
    if (features & Feature.dual) draft.count = { min: 2, max: 2, approx: false };
    const after = scene.nodes[at + 1];
    if (
      after?.type === "number" &&
      after.prep === "" &&
      !after.conj &&
      !(after.before & (PARTING | Mark.comma)) &&
      features & Feature.plural
    ) {
      take(draft, countOf(after.number!), "number-after-trigger", after);
    }
  }
}
