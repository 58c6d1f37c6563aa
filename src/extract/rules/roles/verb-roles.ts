import type { Kind } from "../../kinds.ts";
import { following, isGroup } from "../around.ts";
import { ACTOR_SUBJECT, ATTACKS, OUTCOMES, PEOPLE_MOVES } from "../classes.ts";
import { because, type Draft } from "../draft.ts";
import { acts, partyLike } from "./forces.ts";
import { ownsWeapon } from "./owned-weapons.ts";
import { subjectBefore } from "./subjects.ts";

/** Kinds whose verb has a holder for its subject. */
export const HOLDING = new Set<Kind>(["besieged", "detention", "abduction", "release", "seizure"]);

/** Fills actor and target of a draft whose trigger is a finite verb. */
export function verbRoles(draft: Draft): void {
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
