import { fold } from "../../../text/fold.ts";
import { Mark } from "../../../text/token.ts";
import type { Node } from "../../phrases/node.ts";
import { ATTACKS } from "../classes.ts";
import { isParticiple } from "../counts/participles.ts";
import { type Draft, isVerb } from "../draft.ts";
import { isWeaponNoun } from "./weapon-nouns.ts";

/**
 * Drops what only repeats its neighbour: «استهدف» of an attack that is named («هجوم استهدف»), the bomb inside a suicide
 * attack, the explosion of a mine that is named right behind it.
 */
export function dropEchoes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [i, draft] of drafts.entries()) if (keeps(drafts, draft, i, kept)) kept.push(draft);
  return kept;
}

function keeps(drafts: readonly Draft[], draft: Draft, i: number, kept: readonly Draft[]): boolean {
  const after = drafts[i + 1];
  // «إرسال سيارات مفخخة»: what is sent is the bomb.
  if (
    after &&
    draft.kind === "movement" &&
    after.at === draft.at + 1 &&
    isWeaponNoun(after) &&
    after.scene.nodes[after.at]!.prep === ""
  )
    return false;
  // «عملية اقتحام», «عملية إجلاء»: the second noun says what it was.
  if (
    after &&
    after.at === draft.at + 1 &&
    OPERATION.has(fold(draft.scene.nodes[draft.at]!.reading!.entry.name)) &&
    !isVerb(after.scene.nodes[after.at]!) &&
    after.scene.nodes[after.at]!.prep === "" &&
    !after.scene.nodes[after.at]!.conj
  )
    return false;
  const here = draft.scene.nodes[draft.at]!;
  // «انتحاري فجر نفسه»: the man and the deed are one claim.
  if (
    after &&
    draft.kind === "suicide_attack" &&
    after.kind === "suicide_attack" &&
    isParticiple(here) &&
    after.at - draft.at <= 4
  )
    return false;
  if (
    isParticiple(here) &&
    draft.kind === "suicide_attack" &&
    (here.reading!.article || drafts.some((other) => other !== draft && other.kind === "suicide_attack"))
  )
    return false;
  // «أصيب 25 بجروح»
  if (draft.kind === "injured" && here.prep === "b") {
    if (!isVerb(here) && !isParticiple(here)) return false;
    if (drafts.slice(0, i).some((other) => other.kind === "injured" || chosenInjury(other))) return false;
  }
  // «واستهدف مركزا»: said of the attack that the sentence names, not an attack of its own.
  if (
    AIMING.has(here.reading!.entry.id) &&
    isVerb(here) &&
    (!startsWithParty(draft) || withEvent(after, draft)) &&
    !draft.scene.tokens[here.from]!.folded.endsWith("نا")
  ) {
    const event = drafts.find(
      (other) =>
        other !== draft &&
        ATTACKS.has(other.kind) &&
        Math.abs(other.at - draft.at) <= 14 &&
        (other.at < draft.at || other.at - draft.at <= 3) &&
        !(isWeaponNoun(other) && other.at > draft.at) &&
        !isVerb(other.scene.nodes[other.at]!),
    );
    if (event) return false;
  }
  if (shotWith(drafts.slice(0, i), draft)) return false;
  if (AIMED_AT.has(here.reading!.entry.id) && saysWithWhat(drafts, draft)) return false;
  const before = kept[kept.length - 1];
  if (!before || before.scene !== draft.scene) return true;
  const { nodes, clause } = draft.scene;
  const gap = draft.at - before.at;
  const between = nodes.slice(before.at + 1, draft.at);
  const joined =
    !here.conj &&
    !between.some((mid) => mid.before & (Mark.semicolon | Mark.ellipsis) || mid.kind === "cause");
  // «صواريخ وقذائف»: joined names of what was fired are one volley.
  if (
    here.conj &&
    gap === 1 &&
    isWeaponNoun(draft) &&
    isWeaponNoun(before) &&
    draft.kind === before.kind &&
    draft.count === null
  )
    return false;
  // «قصف بقنابل», «إرسال سيارات مفخخة»: the means of an event that is named already, or the thing sent.
  if (
    isWeaponNoun(draft) &&
    here.prep === "b" &&
    drafts.slice(0, i).some((other) => ATTACKS.has(other.kind) && clause[other.at] === clause[draft.at])
  ) {
    before.weapon = before.weapon ?? here.reading!.entry.cells.weapon ?? null;
    return false;
  }
  // «هجوم بسيارة مفخخة», «انفجار عبوة ناسفة», «انفجرت ثلاث عبوات»: one event, named by what happened and by what it was.
  if (
    joined &&
    gap <= 3 &&
    ATTACKS.has(before.kind) &&
    draft.kind === "explosion" &&
    (here.prep === "b" || gap === 1 || (gap === 2 && isBetween(between[0]!) && isVerb(nodes[before.at]!)))
  ) {
    if (before.kind === "attack") before.kind = "explosion";
    before.weapon = before.weapon ?? here.reading!.entry.cells.weapon ?? null;
    if (gap <= 2) before.end = here.end;
    return false;
  }
  // «فجر المهاجمون سيارة مفخخة»: what was blown up is the means.
  const subject = nodes[draft.at - 1]!;
  if (
    joined &&
    gap === 2 &&
    before.kind === "explosion" &&
    isVerb(nodes[before.at]!) &&
    isWeaponNoun(draft) &&
    here.prep === "" &&
    subject.members.length > 0 &&
    subject.prep === ""
  ) {
    before.weapon = here.reading!.entry.cells.weapon ?? null;
    return false;
  }
  if (
    joined &&
    clause[draft.at] === clause[before.at] &&
    gap === 1 &&
    draft.kind === before.kind &&
    !isVerb(here)
  )
    return false;
  return true;
}

/** «انفجرت ثلاث عبوات», «فجر مسلحون سيارة مفخخة»: what may stand between a verb and its bomb. */
const isBetween = (mid: Node): boolean =>
  !mid.conj && mid.prep === "" && (mid.type === "number" || mid.members.length > 0);

/** «قتل برصاص قناص», «أصيب بنيران مسلحين»: the shots are what it was done with. */
function shotWith(earlier: readonly Draft[], draft: Draft): boolean {
  const here = draft.scene.nodes[draft.at]!;
  if (!here.reading!.entry.id.startsWith("attack-nar") || here.prep !== "b") return false;
  const hurt = earlier.find(
    (other) =>
      (other.kind === "killed" || other.kind === "injured") &&
      draft.scene.clause[other.at] === draft.scene.clause[draft.at],
  );
  if (hurt) hurt.weapon = hurt.weapon ?? (here.reading!.entry.cells.weapon || "small_arms");
  return hurt !== undefined;
}

const AIMED_AT = new Set(["attack-istahdafa", "attack-istihdafat"]);

/** «استهدفت بغارات مكثفة مواقع»: the strikes are the event, not that they were aimed. */
function saysWithWhat(drafts: readonly Draft[], draft: Draft): boolean {
  return drafts.some((other) => {
    const node = other.scene.nodes[other.at]!;
    const gap = other.at - draft.at;
    if (gap < 1 || gap > 4 || node.prep !== "b" || !ATTACKS.has(other.kind) || isWeaponNoun(other))
      return false;
    return draft.scene.clause[other.at] === draft.scene.clause[draft.at] && !isVerb(node);
  });
}

const AIMING = new Set(["attack-istahdafa"]);

/** «المقاتلات استهدفت بغارات مواقع»: the event is the means of the aiming. */
const withEvent = (after: Draft | undefined, { at }: Draft): boolean =>
  after !== undefined &&
  after.at === at + 1 &&
  after.scene.nodes[after.at]!.prep === "b" &&
  ATTACKS.has(after.kind);

const chosenInjury = (draft: Draft): boolean =>
  draft.scene.nodes[draft.at]!.also.some((reading) => reading.entry.kind === "injured");

/** True where a party stands right before or behind the verb as its subject. */
function startsWithParty(draft: Draft): boolean {
  const { nodes, clause } = draft.scene;
  for (const i of [draft.at - 1, draft.at + 1]) {
    const node = nodes[i];
    if (
      node &&
      clause[i] === clause[draft.at] &&
      node.members.some((member) => member.sort === "party") &&
      node.prep === ""
    )
      return true;
  }
  return false;
}

const OPERATION = new Set(["عمليه", "عمليات", "حمله", "تصعيد عسكري"]);
