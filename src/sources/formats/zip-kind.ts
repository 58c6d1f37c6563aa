import type { Format } from "../item.ts";
import type { Kind } from "./signatures.ts";

/** The headers in a ZIP that carry a name: of an entry (PK\3\4) and of the list at its end (PK\1\2), and where in them it stands. */
const HEADERS = [
  { sign: Buffer.from("PK\x03\x04", "latin1"), lengthAt: 26, nameAt: 30 },
  { sign: Buffer.from("PK\x01\x02", "latin1"), lengthAt: 28, nameAt: 46 },
] as const;
/** How many names are enough to tell what a ZIP is. */
const ENOUGH = 200;

/** The names of entries that stand in these bytes of a ZIP, as Latin-1. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (const { sign, lengthAt, nameAt } of HEADERS) {
    let had = 0;
    for (let at = buffer.indexOf(sign); at >= 0 && had < ENOUGH; at = buffer.indexOf(sign, at + 4)) {
      if (at + nameAt > buffer.length) break;
      const length = buffer.readUInt16LE(at + lengthAt);
      names.push(buffer.toString("latin1", at + nameAt, at + nameAt + length));
      had++;
    }
  }
  return names;
}

const OFFICE: Kind = {
  english: "an Office file that is neither .docx nor .xlsx",
  arabic: "ملف Office ليس ‎.docx ولا ‎.xlsx",
};
const BOOK: Kind = { english: "an e-book or OpenDocument file", arabic: "كتاب إلكتروني أو ملف OpenDocument" };
const PROGRAM: Kind = { english: "a program package", arabic: "حزمة برمجية" };

/** What a ZIP is by the names of entries in these bytes of it (its first ones, its last ones or both): a format or what else. */
export function zipKind(bytes: Uint8Array): Format | Kind {
  const names = zipNames(bytes);
  const any = (test: RegExp): boolean => names.some((name) => test.test(name));
  // A bare mark of Office in a ZIP of many reports is one of the reports' files: it must stand at the root.
  if (any(/^\[Content_Types\]\.xml$/)) {
    if (any(/^word\//)) return "docx";
    if (any(/^xl\//)) return "xlsx";
    return OFFICE;
  }
  if (names[0] === "mimetype") return BOOK;
  if (any(/^META-INF\/MANIFEST\.MF$/) || any(/^AndroidManifest\.xml$/)) return PROGRAM;
  const archive = any(/^archive\/[^/]+\.warc(?:\.gz)?$/);
  if (archive && any(/^(?:datapackage\.json$|pages\/|indexes\/)/)) return "wacz";
  return "zip";
}
