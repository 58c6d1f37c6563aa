import { type Draft, isVerb } from "../draft.ts";
import { behind, foldedAt, idOf } from "./trigger-words.ts";

/** Deeds of offices and lives that share a verb with a deed of war, each true where it is one of them. */
export const OTHER_DEEDS: readonly ((draft: Draft) => boolean)[] = [
  leavesPost,
  showsPictures,
  offersCondolences,
  fallsUnconscious,
  carriesKnownDead,
  leavesMeeting,
  growsTo,
  losesItsOwn,
  heldAlready,
];

const SENDS_AWAY: ReadonlySet<string> = new Set([
  "territory-tarada",
  "territory-tard",
  "detention-awqafa",
  "detention-iqaf",
  "detention-tawqif",
]);
const OUT: ReadonlySet<string> = new Set(["عن", "من"]);
const POSTS: ReadonlySet<string> = new Set([
  "العمل",
  "عمله",
  "عملها",
  "عملهم",
  "اعمالهم",
  "الخدمه",
  "الوظيفه",
  "وظيفته",
  "وظايفهم",
  "منصبه",
  "منصبها",
  "مناصبهم",
  "الدراسه",
  "اللعب",
  "ممارسه",
  "مزاوله",
]);

/** How far behind «طرد» and «إيقاف» the post stands, in words. */
const POST_REACH = 7;

/** «إيقاف الضابط عن العمل», «طرد المعلمين من وظائفهم». */
function leavesPost(draft: Draft): boolean {
  if (!SENDS_AWAY.has(idOf(draft))) return false;
  const { scene, at } = draft;
  const { to } = scene.nodes[at]!;
  for (let i = to; i < to + POST_REACH; i++)
    if (OUT.has(foldedAt(scene, i)) && POSTS.has(foldedAt(scene, i + 1))) return true;
  return false;
}

const SHOWN: ReadonlySet<string> = new Set([
  "شريط",
  "شريطا",
  "فيديو",
  "صور",
  "صورا",
  "صوره",
  "مقطع",
  "مقطعا",
  "مقاطع",
  "تسجيل",
  "تسجيلا",
  "تسجيلات",
  "مشاهد",
  "لقطات",
  "بيان",
  "بيانا",
  "تقرير",
  "تقريرا",
  "خريطه",
  "خرايط",
  "اسماء",
  "تغريده",
  "تفاصيل",
  "وثايق",
  "وثيقه",
]);
const PUBLISHES: ReadonlySet<string> = new Set(["movement-nashr", "movement-nashara"]);

/** «نشر الجيش شريط فيديو»: what was published is no force. */
function showsPictures(draft: Draft): boolean {
  return PUBLISHES.has(idOf(draft)) && behind(draft, 7, SHOWN);
}

const OFFERED: ReadonlySet<string> = new Set([
  "بتعازيها",
  "بتعازيه",
  "بالتعازي",
  "بخالص",
  "بالشكر",
  "بشكوي",
  "بطلب",
  "بطعن",
  "بالتهنيه",
  "باستقالته",
  "باستقالتها",
  "باعتذار",
  "باعتذارها",
  "بمبادره",
  "بمقترح",
  "باقتراح",
  "بعرض",
  "ببلاغ",
  "بمذكره",
  "بدعوي",
  "باحتجاج",
]);

/** «تقدمت قيادة الجيش بتعازيها». */
function offersCondolences(draft: Draft): boolean {
  return idOf(draft) === "territory-taqaddama" && behind(draft, 8, OFFERED);
}

const STATES: ReadonlySet<string> = new Set(["غيبوبه", "غيبوبته", "صدمه", "نوبه", "سبات", "خلاف", "سجال"]);
const ENTERS: ReadonlySet<string> = new Set(["territory-dakhala", "movement-adkhala"]);

/** «دخل الجريح في غيبوبة»: a state is no ground. */
function fallsUnconscious(draft: Draft): boolean {
  return ENTERS.has(idOf(draft)) && behind(draft, 8, STATES);
}

const CARRIES: readonly string[] = [
  "شيع",
  "تشييع",
  "شييع",
  "لف",
  "دفن",
  "ووري",
  "وداع",
  "ودع",
  "حمل",
  "تسليم",
  "تسلم",
  "استلام",
  "احتجاز",
  "الصلاه",
];
/** How far in front of «جثمان» its burial stands, in words. */
const BURIAL_REACH = 4;

/** «شيع الآلاف جثمان الشاب»: a burial is of the dead that are known. */
function carriesKnownDead(draft: Draft): boolean {
  if (idOf(draft) !== "killed-jutha") return false;
  const { scene, at } = draft;
  const { from } = scene.nodes[at]!;
  if (!foldedAt(scene, from).includes("جثمان")) return false;
  for (let i = Math.max(0, from - BURIAL_REACH); i < from; i++) {
    const folded = foldedAt(scene, i);
    const bare = folded.startsWith("و") ? folded.slice(1) : folded;
    if (CARRIES.some((start) => bare.startsWith(start))) return true;
  }
  return false;
}

const MEETINGS: ReadonlySet<string> = new Set([
  "الاجتماع",
  "اجتماعا",
  "موتمرا",
  "الموتمر",
  "الجلسه",
  "القاعه",
  "القمه",
  "الحفل",
  "المسجد",
  "الفندق",
  "منزله",
  "مكتبه",
]);

/** «كان الوزير يغادر اجتماعا»: nobody flees. */
function leavesMeeting(draft: Draft): boolean {
  return idOf(draft) === "displacement-ghadara" && behind(draft, 3, MEETINGS);
}

/** «يتزايد عددهم ليصل إلى الآلاف»: a number is reached, no place. */
function growsTo(draft: Draft): boolean {
  if (idOf(draft) !== "movement-wasala") return false;
  const { scene, at } = draft;
  const next = scene.nodes[at + 1];
  return (
    next !== undefined && next.prep === "to" && (next.type === "number" || next.members[0]?.counted === true)
  );
}

/** «فقدت الحركة أبرز قادتها»: a body that loses its men did not mislay them. */
function losesItsOwn({ kind, actor, scene, at }: Draft): boolean {
  return kind === "missing" && actor.some(({ sort }) => sort === "party") && isVerb(scene.nodes[at]!);
}

/** How far in front of «رهينة» its «احتجز» stands, in phrases. */
const HELD_REACH = 4;

/** «احتجز المسلح امرأة رهينة»: the verb is the event. */
function heldAlready(draft: Draft): boolean {
  if (idOf(draft) !== "abduction-rahina") return false;
  const { nodes } = draft.scene;
  for (let i = draft.at - 1; i >= 0 && draft.at - i <= HELD_REACH; i--)
    if (nodes[i]!.type === "trigger") return nodes[i]!.reading!.entry.id === "detention-ihtajaza";
  return false;
}
