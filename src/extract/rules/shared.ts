import { Feature } from "../../lexicon/inflect.ts";
import { Mark } from "../../text/token.ts";
import { ACTOR_SUBJECT, ATTACKS, EVENTS, OUTCOMES, PEOPLE_MOVES } from "./classes.ts";
import { because, type Draft, isVerb } from "./draft.ts";
import { subjectOfScene } from "./roles/subjects.ts";

/** How far back a subject goes on, in phrases. */
const REACH = 24;

/**
 * What neighbours share: a verb without a subject goes on with the subject of the verb before («دمرت عربتين وقتلت …»), a
 * joined noun with the actor of the noun before («التقدم والسيطرة»), and «مقتل ثلاثة وإصابة 10 من القوات» has one group.
 */
export function shareBetween(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const before = drafts[i - 1];
    const node = draft.scene.nodes[draft.at]!;
    if (
      before &&
      draft.actor.length === 0 &&
      draft.at - before.at < REACH &&
      before.actor.length > 0 &&
      sameVoice(draft, before)
    ) {
      const activeVerb =
        isVerb(node) &&
        node.reading!.entry.cells.voice !== "passive" &&
        draft.target.length > 0 &&
        !undergone(draft);
      const movers = isVerb(node) && ACTOR_SUBJECT.has(draft.kind) && !OUTCOMES.has(draft.kind);
      const joinedNoun =
        !isVerb(node) &&
        node.conj &&
        (!(node.before & Mark.comma) || inList(before, draft)) &&
        draft.at - before.at <= (draft.target.length > 0 ? 7 : 4) &&
        (ACTOR_SUBJECT.has(draft.kind) ||
          PEOPLE_MOVES.has(draft.kind) ||
          (OUTCOMES.has(draft.kind) && OUTCOMES.has(before.kind) && !isVerb(before.scene.nodes[before.at]!)));
      // «اعترضت القوات صاروخين استهدفا المدينة»: who shot the missile down did not send it.
      const flown = draft.kind === "shelling" && before.kind === "destruction" && !node.conj;
      if (
        (activeVerb || movers || joinedNoun || included(before, draft)) &&
        !flown &&
        !(before.kind === "clash" && before.actor.length > 1)
      ) {
        draft.actor = [...before.actor];
        because(draft, "same-subject", draft.scene.nodes[before.at]!);
      }
    }
    if (
      draft.actor.length === 0 &&
      isVerb(node) &&
      node.conj &&
      draft.target.length > 0 &&
      node.reading!.entry.cells.voice !== "passive" &&
      (node.reading!.features & Feature.feminine) !== 0
    ) {
      const subject = subjectOfScene(draft.scene, draft.at);
      if (subject >= 0) {
        draft.actor = [...draft.scene.nodes[subject]!.members];
        because(draft, "subject-of-the-sentence", draft.scene.nodes[subject]!);
      }
    }
    // «يتوغل الجيش … بعد معارك مع التنظيم»: who fought with the other side is who the sentence is about.
    if (
      before &&
      draft.kind === "clash" &&
      draft.actor.length === 0 &&
      draft.target.length > 0 &&
      before.actor.length > 0 &&
      sameVoice(draft, before) &&
      !draft.target.some((member) => before.actor.some((actor) => actor.id === member.id))
    ) {
      draft.actor = [...before.actor];
      because(draft, "same-subject", draft.scene.nodes[before.at]!);
    }
    const after = drafts[i + 1];
    if (
      after &&
      OUTCOMES.has(draft.kind) &&
      OUTCOMES.has(after.kind) &&
      draft.target.length === 0 &&
      after.target.length > 0 &&
      !after.target.every((member) => member.group === "others" || member.id === "others")
    ) {
      const next = after.scene.nodes[after.at]!;
      const number = after.scene.nodes[after.at - 1]!;
      // «15 قتيلا و20 جريحا»: the joining letter stands on the number.
      if ((next.conj || (number.conj && number.type === "number")) && after.at - draft.at <= 3) {
        draft.target = after.target.map((member) => ({ ...member, count: null, counted: false }));
        // «قتل وجرح عدد من المسلحين»: a vague number counts for both, an exact one for neither.
        if (after.at - draft.at === 1 && draft.count === null && after.count?.approx)
          draft.count = after.count;
        because(draft, "shared-group", next);
      }
    }
    // «قتل عشرة وأصيب 20 برصاص الشرطة»: joined outcomes are of one weapon and of who owns it.
    if (
      after &&
      OUTCOMES.has(draft.kind) &&
      OUTCOMES.has(after.kind) &&
      after.scene.nodes[after.at]!.conj &&
      draft.actor.length === 0 &&
      draft.weapon === null &&
      draft.cause === null &&
      after.because.some(({ rule }) => rule === "owner-of-the-weapon") &&
      after.at - draft.at <= 4
    ) {
      draft.actor = [...after.actor];
      draft.weapon = after.weapon;
      because(draft, "shared-weapon", after.scene.nodes[after.at]!);
    }
    // «قتلى وجرحى من الطرفين», «قتل وأصاب»: joined outcomes are of one group where the second alone names it, and the reverse.
    if (
      before &&
      OUTCOMES.has(draft.kind) &&
      OUTCOMES.has(before.kind) &&
      draft.target.length === 0 &&
      node.conj &&
      draft.count === null &&
      draft.at - before.at === 1
    ) {
      draft.target = before.target.map((member) => ({ ...member, count: null, counted: false }));
    }
  }
  // «قتل الجيش عشرة في عملية»: who killed also led the operation.
  for (const draft of drafts) {
    const { cause } = draft;
    if (
      cause &&
      cause.actor.length === 0 &&
      EVENTS.has(cause.kind) &&
      cause.kind !== "clash" &&
      draft.actor.length > 0 &&
      ATTACKS.has(cause.kind) &&
      isVerb(draft.scene.nodes[draft.at]!)
    ) {
      cause.actor = [...draft.actor];
      if (cause.target.length === 0 && draft.at < cause.at)
        cause.target = draft.target.map((member) => ({ ...member, count: null, counted: false }));
    }
  }
}

/** «قتل الميليشيا 49 مدنيا، وجرح 39، واختطاف 500»: verbal nouns in a row, each with its own object, have one subject. */
const inList = (before: Draft, { target, count }: Draft): boolean =>
  (target.length > 0 || count !== null) &&
  !isVerb(before.scene.nodes[before.at]!) &&
  before.because.some(({ rule }) => rule === "verbal-noun-subject" || rule === "same-subject");

/** «هجوم الجيش شمل ضربات جوية وقصفا»: what an attack is made of has its actor. */
function included(before: Draft, { scene, at, kind }: Draft): boolean {
  if (!ATTACKS.has(kind) || !ATTACKS.has(before.kind) || isVerb(scene.nodes[at]!)) return false;
  return scene.nodes.slice(before.at + 1, at).some((node) => INCLUDES.has(scene.tokens[node.from]!.folded));
}
const INCLUDES: ReadonlySet<string> = new Set([
  "شمل",
  "شملت",
  "تشمل",
  "يشمل",
  "تضمن",
  "تضمنت",
  "تخلله",
  "تخللها",
  "يتخللها",
  "يتخلله",
  "تخللته",
  "تخللتها",
]);

/** «وقتل مدني», «وأصيب أربعة»: a verb that other rules read as undergone has no doer to go on with. */
const undergone = (draft: Draft): boolean =>
  draft.because.some(({ rule }) => rule === "passive-without-vowels" || rule === "subject-undergoes") &&
  !(draft.scene.nodes[draft.at]!.reading!.features & Feature.feminine);

function sameVoice(a: Draft, b: Draft): boolean {
  return (a.voice?.speaker?.start ?? -1) === (b.voice?.speaker?.start ?? -1);
}
