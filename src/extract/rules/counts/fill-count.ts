import { Feature } from "../../../lexicon/inflect.ts";
import { Mark } from "../../../text/token.ts";
import { countOf } from "../../phrases/groups/count-of.ts";
import { following, isGroup } from "../around.ts";
import { ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft, isVerb } from "../draft.ts";
import { dualVerb } from "./dual-verbs.ts";
import { numberLaunched } from "./launched.ts";
import { namedPerson, PERSONAL } from "./named-persons.ts";
import { numberBefore } from "./numbers-before.ts";
import { anotherOne } from "./one-more.ts";
import { isParticiple } from "./participles.ts";
import { PARTING } from "./parting.ts";
import { take } from "./take.ts";
import { numberOfTotal } from "./totals.ts";

const COLLECTIVE = new Set(["families", "forces", "army"]);

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
    else if (features & Feature.singular && !node.reading!.article && node.reading!.suffix === "") {
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
    // «جثتين مجهولتي الهوية»
    if (!isVerb(node) && features & Feature.dual && OUTCOMES.has(kind)) {
      take(draft, { min: 2, max: 2, approx: false }, "dual-noun", node);
      return;
    }
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
    // «مقتله», «اعتقله»: the pronoun of one man.
    if (
      PERSONAL.has(kind) &&
      node.reading!.suffix === "ه" &&
      draft.target.every((member) => !member.counted && member.sort !== "party")
    ) {
      take(draft, { min: 1, max: 1, approx: false }, "one-person", node);
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
      // «عدد من غادروا» is the number of those who left, not «a number of».
      const whose = before ? scene.tokens[before.to - 1]!.folded === "من" : false;
      if (before?.type === "number" && !whose && scene.clause[at - 1] === scene.clause[at])
        take(draft, countOf(before.number!), "number-alone", before);
    }
    return;
  }
  if (kind === "protest" && draft.actor[0]?.counted) {
    draft.count = draft.actor[0].count;
    return;
  }
  if (ATTACKS.has(kind) || kind === "clash" || kind === "protest") {
    if (kind === "shelling") numberLaunched(draft);
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
