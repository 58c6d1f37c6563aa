import { Buffer } from "node:buffer";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import type { Context } from "../input.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

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

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) =>
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
}

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
    }),
  );
}

/** What begins like files of Office before 2007: those, or newer ones behind a password. */
function oldOffice(name: string, bytes: Uint8Array, ending: string): SourceTrouble | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start.length < 8 || start.readUInt32BE(0) !== 0xd0cf11e0) return null;
  if (start.includes(Buffer.from("EncryptedPackage", "utf16le"))) return encrypted(name);
  return sourceTrouble(
    "unknown-format",
    name,
    0,
    `this is an Office file of the kind before 2007: open it and save it as ${ending}`,
    `هذا ملف Office من النوع السابق لعام 2007: افتحه واحفظه بصيغة ‎${ending}`,
  );
}

function bomb(name: string): SourceTrouble {
  return sourceTrouble(
    "bomb",
    name,
    0,
    "far more comes out of this file than an honest one holds (over 256 MB): do not trust it",
    "يخرج من هذا الملف أكثر بكثير مما يحمله ملف سليم (أكثر من 256 ميغابايت): لا تثق به",
  );
}

function encrypted(name: string): SourceTrouble {
  const says = "this file asks for a password: open it and save it without one";
  return sourceTrouble("encrypted", name, 0, says, "هذا الملف محمي بكلمة مرور: افتحه واحفظه بدونها");
}
