import { PHRASE_END } from "../parse.ts";
import { type Builder, emit } from "./builder.ts";
import type { Spot } from "./spot.ts";

/** A time; «مساء أمس وفجر اليوم»: two times joined are one span. Gives the item behind it, or -1. */
export function takeTime(builder: Builder, { i, item }: Spot): number {
  if (item.kind !== "time") return -1;
  const joined = builder.parse.items[i + 1];
  if (joined?.kind !== "time" || !joined.conj || joined.before & PHRASE_END) {
    emit(builder, "time", item, item, { time: item.time });
    return i + 1;
  }
  const [a, b] = [item.time!, joined.time!];
  const start = a.start < b.start ? a.start : b.start;
  const end = a.end > b.end ? a.end : b.end;
  emit(builder, "time", item, joined, { time: { ...a, to: b.to, start, end } });
  return i + 2;
}
