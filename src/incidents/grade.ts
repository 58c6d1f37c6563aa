import type { Told } from "./figures/told.ts";
import type { Contradiction, Grade, Reason } from "./incident.ts";
import { circlesIn } from "./origins/circles.ts";
import { oneOrigin } from "./origins/one-origin.ts";
import type { Register } from "./register.ts";
import { statementsIn } from "./statements.ts";

/** How well an incident is supported, with the reason in one sentence. */
export interface Graded {
  readonly grade: Grade;
  readonly says: string;
  readonly saysArabic: string;
  readonly reasons: readonly Reason[];
  /** True where a person decided it. */
  readonly overridden: boolean;
}

/**
 * The grade of an incident after the method of Airwars: `discounted` where nobody asserts it or more origins deny it
 * than assert it; `contested` where origins disagree on who did it or whether it happened; `confirmed` where a party
 * accepts that it did it; `fair` where two or more independent origins tell of it; `weak` where one does or where it is told as
 * unconfirmed only.
 */
export function gradeOf(
  told: readonly Told[],
  contradictions: readonly Contradiction[],
  register: Register,
): Graded {
  const origins = told.flatMap((one) => one.origins);
  const ids = origins.map(({ id }) => id);
  const one = oneOrigin(ids, register, circlesIn(origins));
  const voices = (modalities: ReadonlySet<string>): readonly string[] => [
    ...new Set(
      told
        .filter(({ claim }) => modalities.has(claim.modality))
        .flatMap((x) => x.origins.map(({ id }) => one.get(id)!.id)),
    ),
  ];
  const asserting = voices(new Set(["asserted", "attempted", "planned"]));
  const denying = voices(new Set(["denied"])).filter((id) => !asserting.includes(id));
  const { admitted } = statementsIn(told, register);
  const disputed = contradictions.filter(({ about }) => about === "actor" || about === "whether");
  const reason = (name: string, seen: string): Reason => ({ name, weight: 0, seen });
  const reasons = [
    reason("independent-origins", String(asserting.length)),
    ...admitted.map((id) => reason("admitted-by", id)),
    ...denying.map((id) => reason("denied-by", id)),
    ...disputed.map(({ about }) => reason("disputed", about)),
  ];
  const graded = (grade: Grade, says: string, saysArabic: string): Graded => ({
    grade,
    says,
    saysArabic,
    reasons,
    overridden: false,
  });
  const origin = asserting.length;
  if (origin === 0 && told.some(({ claim }) => claim.modality === "unconfirmed"))
    return graded("weak", "It is told as unconfirmed only.", "لا يذكر إلا على أنه غير مؤكد.");
  if (origin === 0)
    return graded("discounted", "No origin asserts that it happened.", "لا يؤكد أي مصدر أصلي وقوعه.");
  if (denying.length > origin)
    return graded(
      "discounted",
      `More origins deny it (${denying.length}) than assert it (${origin}).`,
      `من ينفيه من المصادر الأصلية (${denying.length}) أكثر ممن يؤكده (${origin}).`,
    );
  if (disputed.length > 0) {
    const actor = disputed.some(({ about }) => about === "actor");
    return actor
      ? graded("contested", "Origins disagree on who did it.", "تختلف المصادر الأصلية فيمن قام به.")
      : graded("contested", "Origins disagree on whether it happened.", "تختلف المصادر الأصلية في وقوعه.");
  }
  if (admitted.length > 0)
    return graded(
      "confirmed",
      `A party says that it did it: ${admitted.join(", ")}.`,
      `يقر طرف بأنه قام به: ${admitted.map((id) => nameOf(id, register)).join("، ")}.`,
    );
  if (origin > 1)
    return graded(
      "fair",
      `${origin} independent origins tell of it.`,
      `عدد المصادر الأصلية المستقلة التي تذكره: ${origin}.`,
    );
  return graded("weak", "One origin alone tells of it.", "يذكره مصدر أصلي واحد فقط.");
}

/** A grade as a person decided it, whatever the rule says. `because`: the person's reason, in any language. */
export const overridden = (graded: Graded, grade: Grade, because: string): Graded => ({
  grade,
  says: because,
  saysArabic: because,
  reasons: [{ name: "decided-by-person", weight: 0, seen: graded.grade }, ...graded.reasons],
  overridden: true,
});

const nameOf = (id: string, register: Register): string => register.entry("actor", id)?.name ?? id;
