import type { FormatReader } from "./input.ts";
import type { Format } from "./item.ts";

/** Gives the reader of a format, loading it when it is first needed: start-up stays quick. */
export type LoadReader = () => Promise<FormatReader>;

/** The reader of each format. A format that is missing here can be given one by whoever calls `gather`. */
export const READERS: Readonly<Partial<Record<Format, LoadReader>>> = {
  text: async () => (await import("./formats/text.ts")).readTextFile,
  "json-lines": async () => (await import("./formats/json-lines.ts")).readJsonLinesFormat,
  html: async () => (await import("./formats/html/read-html.ts")).readHtml,
  csv: async () => (await import("./formats/table/csv.ts")).readCsv,
  xlsx: async () => (await import("./formats/table/xlsx.ts")).readXlsx,
  pdf: async () => (await import("./formats/pdf/read.ts")).readPdf,
  docx: async () => (await import("./formats/docx.ts")).readDocx,
  feed: async () => (await import("./formats/feed.ts")).readFeed,
  warc: async () => (await import("./formats/warc.ts")).readWarc,
  wacz: async () => (await import("./formats/wacz.ts")).readWacz,
  zip: async () => (await import("./formats/zip.ts")).readZip,
  telegram: async () => (await import("./formats/telegram.ts")).readTelegram,
};
