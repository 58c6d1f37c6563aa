import { TawaturError } from "../errors.ts";
import type { Words } from "../extract/claim.ts";
import { KINDS, MODALITIES } from "../extract/kinds.ts";
import { isDay } from "../sources/day.ts";
import { SLOTS, type Slot } from "./corrections.ts";
import { keepable } from "./keepable.ts";

type Cells = Readonly<Record<string, unknown>>;
/** Gives a value in the form in which it is kept, or nothing where it is impossible. `text`: of the version. */
type Take = (value: unknown, text: string) => unknown;

const PRECISIONS: readonly unknown[] = ["point", "town", "district", "province", "country"];
/** Ids of the lexicon: «islamic-state», «car_bomb». */
const ID = /^[\p{L}\p{N}_.-]{1,200}$/u;

const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);
const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;
const orNull =
  (take: Take): Take =>
  (value, text) =>
    value === null ? null : take(value, text);
const listOf =
  (take: Take): Take =>
  (value, text) => {
    if (!Array.isArray(value)) return undefined;
    const taken = value.map((one) => take(one, text));
    return taken.includes(undefined) ? undefined : taken;
  };
const oneOf =
  (values: readonly unknown[]): Take =>
  (value) =>
    values.includes(value) ? value : undefined;
/** Words of the text with further cells; `read` gives nothing where those are impossible. */
const wordsWith =
  (read: (cells: Cells) => Cells | undefined): Take =>
  (value, text) => {
    const words = wordsOf(value, text);
    const cells = words && read(value as Cells);
    return cells && { ...words, ...cells };
  };

const ENTITIES = listOf(wordsWith(({ id = null }) => (id === null || isId(id) ? { id } : undefined)));
const LINK = orNull((value) => (isId(value) ? value : undefined));

const TAKE: Readonly<Record<Slot, readonly [take: Take, english: string, arabic: string]>> = {
  kind: [oneOf(KINDS), `one of ${KINDS.join(", ")}`, `أحد هذه: ${KINDS.join("، ")}`],
  actor: [ENTITIES, "a list of {start, end, id} in the text", "قائمة من {start, end, id} في النص"],
  target: [ENTITIES, "a list of {start, end, id} in the text", "قائمة من {start, end, id} في النص"],
  count: [
    orNull(takeCount),
    "null or {min, max, approx}, min ≤ max",
    "null أو {min, max, approx} وmin ≤ max",
  ],
  weapon: [LINK, "null or the id of a weapon", "null أو معرّف سلاح"],
  place: [
    orNull(wordsWith(placeCells)),
    "null or {start, end, id, lat, lon, precision} in the text",
    "null أو {start, end, id, lat, lon, precision} في النص",
  ],
  time: [
    orNull(wordsWith(dayCells)),
    "null or {start, end, firstDay, lastDay} in the text, firstDay ≤ lastDay",
    "null أو {start, end, firstDay, lastDay} في النص وfirstDay ≤ lastDay",
  ],
  speaker: [
    orNull(wordsWith(({ org = null }) => (org === null || isId(org) ? { org } : undefined))),
    "null or {start, end, org} in the text",
    "null أو {start, end, org} في النص",
  ],
  via: [listOf((value) => (isId(value) ? value : undefined)), "a list of ids", "قائمة معرّفات"],
  modality: [oneOf(MODALITIES), `one of ${MODALITIES.join(", ")}`, `أحد هذه: ${MODALITIES.join("، ")}`],
  partOf: [LINK, "null or the code of another claim", "null أو رمز ادعاء آخر"],
  cause: [LINK, "null or the code of another claim", "null أو رمز ادعاء آخر"],
};

/** A person's value for a slot in the form in which it is kept. Throws a `TawaturError` «no-such-slot» or «wrong-value». */
export function slotValue(slot: string, value: unknown, text: string): unknown {
  if (!SLOTS.includes(slot as Slot))
    throw new TawaturError(
      "no-such-slot",
      `a claim has no slot «${slot}»: there are ${SLOTS.join(", ")}`,
      `لا خانة «${slot}» في الادعاء: الخانات ${SLOTS.join("، ")}`,
    );
  const [take, english, arabic] = TAKE[slot as Slot];
  const taken = take(value, text);
  if (taken !== undefined) return taken;
  throw new TawaturError(
    "wrong-value",
    `«${slot}» cannot be ${JSON.stringify(value) ?? "nothing"}: it is ${english}`,
    `لا تكون «${slot}» ‏${JSON.stringify(value) ?? ""}: هي ${arabic}`,
  );
}

/** Words as they stand in the text; nothing where the place is none, or other words stand there. */
export function wordsOf(value: unknown, text: string): Words | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { start, end, text: said } = value as Cells;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  if (!isNumber(start, 0, text.length - 1) || !isNumber(end, start + 1, text.length)) return undefined;
  const words = text.slice(start, end);
  return said === undefined || said === words ? { start, end, text: keepable(words) } : undefined;
}

function takeCount(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const { min = null, max = null, approx = false } = value as Cells;
  const isWhole = (one: unknown) => one === null || (Number.isSafeInteger(one) && (one as number) >= 0);
  if (!isWhole(min) || !isWhole(max) || typeof approx !== "boolean") return undefined;
  if (min === null && max === null) return undefined;
  if (min !== null && max !== null && (min as number) > (max as number)) return undefined;
  return { min, max, approx };
}

function placeCells({ id = null, lat = null, lon = null, precision = null }: Cells): Cells | undefined {
  if (id !== null && !isId(id)) return undefined;
  if (precision !== null && !PRECISIONS.includes(precision)) return undefined;
  if ((lat === null) !== (lon === null)) return undefined;
  if (lat !== null && !(isNumber(lat, -90, 90) && isNumber(lon, -180, 180))) return undefined;
  return { lat, lon, precision, id };
}

function dayCells({ firstDay, lastDay = firstDay }: Cells): Cells | undefined {
  if (typeof firstDay !== "string" || typeof lastDay !== "string") return undefined;
  return isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}
