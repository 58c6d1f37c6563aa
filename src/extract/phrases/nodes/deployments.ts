import type { Node as Step } from "../../../lexicon/compile.ts";
import type { Entry } from "../../../lexicon/entry.ts";
import { prefixRelation } from "../../particles.ts";
import type { Item } from "../items.ts";
import { type Parse, PHRASE_END } from "../parse.ts";

/** The lines of sending forces, whose object can be any force: «نشر قوات», «دفع بتعزيزات», «جلب مقاتلين». */
const SENDS: ReadonlySet<string> = new Set([
  "movement-nashara",
  "movement-dafa-tazizat",
  "movement-dafa-tazizat-zajja",
  "movement-jalaba",
  "movement-harraka",
]);

/** Those whose object stands behind «ب»: «دفع بالجنود». */
const WITH_B: ReadonlySet<string> = new Set(["movement-dafa-tazizat", "movement-dafa-tazizat-zajja"]);

const PEOPLE: ReadonlySet<string> = new Set([
  "soldiers",
  "fighters",
  "militants",
  "police",
  "security",
  "officers",
]);
const THINGS: ReadonlySet<string> = new Set(["vehicle", "aircraft", "vessel"]);

/** What is also «published»: the forces behind it are only in the picture. */
const PUBLISHED: ReadonlySet<string> = new Set([
  "صور",
  "صورا",
  "صوره",
  "فيديو",
  "مقطع",
  "مقطعا",
  "مقاطع",
  "بيان",
  "بيانا",
  "تقرير",
  "تقريرا",
  "تسجيل",
  "تسجيلا",
  "خبر",
  "خبرا",
  "اسماء",
  "تغريده",
]);

/** How far the forces may stand behind the verb, in phrases. */
const REACH = 7;

/** The line of a sending, and the item that only names reinforcements and tells nothing more; -1 where none. */
interface Sent {
  readonly entry: Entry;
  readonly reinforcements: number;
}

/** «نشرت السلطات مئات الجنود», «دفع الجيش بمزيد من الآليات»: the line of sending, where forces are what is sent; else null. */
export function sendsForces({ items, tokens }: Parse, i: number, step: Step): Sent | null {
  const entry = sendingLine(step);
  if (!entry) return null;
  let governed = !WITH_B.has(entry.id);
  let words = 0;
  for (let j = i + 1; j < Math.min(i + REACH, items.length); j++) {
    const item = items[j]!;
    if (item.before & PHRASE_END || PUBLISHED.has(tokens[item.from]!.folded)) return null;
    const { folded } = tokens[item.from]!;
    const by = folded.startsWith("ب") && (item.readings.length === 0 || cut(item) === "b");
    // «البيان الذي نشر على الصفحة», «جلب والد أحد العناصر»: behind another preposition or «أحد» nobody is sent.
    const little = item.readings.find(({ entry: other }) => other.tag === "particle")?.entry;
    if (little?.kind === "prep" && little.cells.value !== "from") return null;
    if (little?.kind === "determiner" || little?.kind === "relative") return null;
    governed = governed || by;
    // The subject stands first: «نشر الجيش قواته»; «ونشرت عناصرها» leaves it out.
    words += little?.kind === "prep" ? 0 : 1;
    const own = item.readings.some(({ suffix }) => suffix !== "");
    if (governed && (words > 1 || by || own) && isForce(item))
      return { entry, reinforcements: isReinforcement(item) ? j : -1 };
  }
  return null;
}

const known = new WeakMap<Step, Entry | null>();

/** The line of sending that goes on behind a verb, or null. Remembered for each verb. */
function sendingLine(step: Step): Entry | null {
  let line = known.get(step);
  if (line === undefined) {
    line = findLine(step);
    known.set(step, line);
  }
  return line;
}

function findLine({ next }: Step): Entry | null {
  for (const { ends } of next!.values()) for (const entry of ends) if (SENDS.has(entry.id)) return entry;
  return null;
}

const cut = ({ readings }: Item): string => (readings[0] ? prefixRelation(readings[0].prefix) : "");

const isReinforcement = ({ readings }: Item): boolean =>
  readings.some(({ entry }) => entry.id === "movement-tazizat");

function isForce(item: Item): boolean {
  const relation = cut(item);
  if (relation !== "" && relation !== "b") return false;
  if (isReinforcement(item)) return true;
  return item.readings.some(
    ({ entry: { tag, kind, id } }) =>
      (tag === "people" && PEOPLE.has(kind)) ||
      (tag === "thing" && THINGS.has(kind)) ||
      (tag === "particle" && kind === "body" && id === "body-quwwat") ||
      (tag === "particle" && kind === "anaphor" && id === "anaphor-quwwat"),
  );
}
