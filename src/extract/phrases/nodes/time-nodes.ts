import { Mark } from "../../../text/token.ts";
import type { TimePhrase } from "../dates.ts";
import { PHRASE_END } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** A time; «مساء أمس وفجر اليوم»: two times joined are one span. Gives the item behind it, or -1. */
export function takeTime(builder: Builder, { i, item }: Spot): number {
  if (item.kind !== "time") return -1;
  const joined = builder.parse.items[i + 1];
  if (joined?.kind !== "time" || !joined.conj || joined.before & PHRASE_END) {
    emit(builder, "time", item, item, { time: sinceStart(builder, item.time!) });
    return i + 1;
  }
  const [a, b] = [item.time!, joined.time!];
  const start = a.start < b.start ? a.start : b.start;
  const end = a.end > b.end ? a.end : b.end;
  emit(builder, "time", item, joined, { time: { ...a, to: b.to, start, end } });
  return i + 2;
}

/** How many phrases may stand between «منذ» and the day on which something began. */
const LONGEST_START = 8;

/** Words for a beginning, behind «منذ». */
const STARTS: ReadonlySet<string> = new Set([
  "بدء",
  "بدايه",
  "اندلاع",
  "انطلاق",
  "انطلاقه",
  "سقوط",
  "اطلاق",
  "تاسيس",
  "تصاعد",
  "قيام",
]);

/** «منذ بدء الحملة على المدينة في 18 شباط»: the day of the beginning starts a stretch up to the day of the report. */
function sinceStart({ parse, nodes, pending }: Builder, time: TimePhrase): TimePhrase {
  const { published } = parse.context;
  if (time.relation !== "at" || published === null || time.end >= published) return time;
  if (pending && pending.before & Mark.comma) return time;
  for (let k = nodes.length - 1; k >= 0 && nodes.length - k <= LONGEST_START; k--) {
    const { prep, from, to, before } = nodes[k]!;
    if (prep === "since") {
      const began = STARTS.has(parse.tokens[from]!.folded) || STARTS.has(parse.tokens[to - 1]!.folded);
      return began || STARTS.has(parse.tokens[from + 1]?.folded ?? "")
        ? { ...time, relation: "since", end: published, grain: "span" }
        : time;
    }
    if (before & (Mark.comma | Mark.semicolon)) return time;
  }
  return time;
}
