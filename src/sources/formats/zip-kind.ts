import type { Format } from "../item.ts";
import type { Kind } from "./signatures.ts";
import { zipNames } from "./zip-names.ts";

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
