import type { Draft, Scene } from "../draft.ts";
import { foldedAt, idOf, soon } from "./trigger-words.ts";

/** Reasons for which words of gaining and leaving ground are said of something else, each true where it holds. */
export const NO_GROUND: readonly ((draft: Draft) => boolean)[] = [
  goesAheadOf,
  provides,
  entersQuarrel,
  leavesTreaty,
  cutsNothing,
  losesControl,
];

/** «تقدم التحالف على القائمة الأخرى», «لم تقدم القوات على شن هجوم»: no ground is gained over a party or a deed. */
function goesAheadOf(draft: Draft): boolean {
  const { scene, at } = draft;
  if (idOf(draft) !== "territory-taqaddama") return false;
  return scene.nodes
    .slice(at + 1, at + 4)
    .some(
      (node, i) =>
        scene.clause[at + 1 + i] === scene.clause[at] &&
        ((node.prep === "on" &&
          (node.type === "trigger" || node.members.some(({ sort }) => sort === "party"))) ||
          (node.prep === "b" && node.type === "word" && i === 0)),
    );
}

/** «لم تقدم الوزارة تفاصيل»: «تقدم» is also the present of giving. */
function provides(draft: Draft): boolean {
  if (idOf(draft) !== "territory-taqaddama") return false;
  const { scene, at } = draft;
  const { from } = scene.nodes[at]!.reading!;
  const bare = foldedAt(scene, from) === "تقدم" || foldedAt(scene, from) === "وتقدم";
  const before = foldedAt(scene, from - 1);
  return bare && (before === "لم" || before === "ولم" || before === "لن" || before === "لا");
}

/** «دخل نواب في عراك»: what is entered is no ground. */
function entersQuarrel(draft: Draft): boolean {
  if (idOf(draft) !== "territory-dakhala") return false;
  const { scene, at } = draft;
  const into = scene.nodes.slice(at + 1, at + 7).find((node) => node.prep === "in");
  return into?.type === "word" && draft.place === null;
}

const LEFT: readonly string[] = [
  "الاتفاق",
  "اتفاق",
  "الاتفاقيه",
  "اتفاقيه",
  "المعاهده",
  "معاهده",
  "المفاوضات",
  "المحادثات",
  "الانتخابات",
  "السباق",
  "البطوله",
  "الاتحاد",
  "المنظمه",
  "منظمه",
  "المجلس",
  "مجلس",
  "الاجتماع",
  "الجلسه",
  "الحكومه",
  "الايتلاف",
  "الحرب",
  "حرب",
];
const WITHDRAWS: ReadonlySet<string> = new Set([
  "territory-insihab",
  "territory-insahaba",
  "displacement-khuruj",
]);

/** «انسحاب البلاد من الاتفاق», «انسحب الوفد من الجلسة»: what is left is no ground. */
function leavesTreaty(draft: Draft): boolean {
  if (!WITHDRAWS.has(idOf(draft))) return false;
  const { scene, at } = draft;
  const { to } = scene.nodes[at]!;
  for (let i = to; i < to + 6; i++)
    if (foldedAt(scene, i) === "من" && LEFT.includes(foldedAt(scene, i + 1))) return true;
  return foldedAt(scene, to + 2) === "منه" && soonBefore(scene, at, LEFT);
}

/** True where one of the words stands among the twelve in front. */
function soonBefore(scene: Scene, at: number, words: readonly string[]): boolean {
  const { from } = scene.nodes[at]!;
  for (let i = Math.max(0, from - 12); i < from; i++) if (words.includes(foldedAt(scene, i))) return true;
  return false;
}

const PIECES: ReadonlySet<string> = new Set([
  "اجزاء",
  "جزاين",
  "جزيين",
  "مناطق",
  "قسمين",
  "اقسام",
  "شطرين",
  "نصفين",
  "جيوب",
  "جيبين",
  "قطاعات",
]);

/** «تقسيم المدينة إلى ثلاثة أجزاء» is ground; «قسم الكعكة», «تقسيم البلاد» in talks are none. */
function cutsNothing(draft: Draft): boolean {
  const id = idOf(draft);
  if (id !== "territory-taqsim" && id !== "territory-qassama") return false;
  return !soon(draft.scene, draft.scene.nodes[draft.at]!.to, 9, PIECES);
}

/** «فقدت الحركة السيطرة على المدن»: ground is lost, nobody is missing. */
function losesControl(draft: Draft): boolean {
  if (draft.kind !== "missing" || idOf(draft) !== "missing-fuqida") return false;
  const { scene, at } = draft;
  return scene.nodes
    .slice(at + 1, at + 4)
    .some((next) => next.type === "trigger" && next.kind === "territory");
}
