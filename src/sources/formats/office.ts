import type { Entry } from "yauzl";
import type { Context } from "../input.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { bomb, encrypted } from "./office-trouble.ts";
import { opened, textOf } from "./office-zip.ts";
import { oldOffice } from "./old-office.ts";

/** The most bytes that come out of one Office file (256 MB), and the most entries it may have. */
const LARGEST = 256 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** The most bytes of the part that holds the properties; it has one or two thousand. */
const LARGEST_PROPERTIES = 256 * 1024;
const PROPERTIES = "docProps/core.xml";

/** What an Office file is, without its content. */
export interface Office {
  /** The XML of its properties; null where it has none. */
  readonly properties: string | null;
}

/**
 * Looks into an Office file before any library unpacks it: what comes out of it must fit the budget, from which it is
 * taken. `what`: «Word document» and its Arabic, `ending`: the one to save it with.
 */
export async function openOffice(
  name: string,
  bytes: Uint8Array,
  context: Context,
  what: readonly [english: string, arabic: string],
  ending: string,
): Promise<Office | SourceTrouble> {
  const old = oldOffice(name, bytes, ending);
  if (old !== null) return old;
  try {
    const zip = await opened(bytes);
    let [size, entries] = [0, 0];
    let properties: Entry | null = null;
    for await (const entry of zip.eachEntry()) {
      size += entry.uncompressedSize;
      if (++entries > MOST_ENTRIES || size > Math.min(LARGEST, context.budget.left)) return bomb(name);
      if ((entry.generalPurposeBitFlag & 1) === 1) return encrypted(name);
      if (entry.fileName === PROPERTIES && entry.uncompressedSize <= LARGEST_PROPERTIES) properties = entry;
    }
    context.budget.left -= size;
    return { properties: properties === null ? null : await textOf(zip, properties).catch(() => null) };
  } catch {
    return sourceTrouble(
      "damaged",
      name,
      0,
      `this is no whole ${what[0]}: it is damaged or cut off; fetch it again, or open it and save it anew`,
      `${what[1]} هذا غير سليم: تالف أو مبتور؛ أعد جلبه أو افتحه واحفظه من جديد`,
    );
  }
}
