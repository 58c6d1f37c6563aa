/**
 * Work on hostile bytes that a guarded thread does, by name: bytes in, plain data out. May throw anything. A library is
 * loaded when its first job comes.
 */
export const JOBS = {
  pdf: async (bytes: Uint8Array) => (await import("../pdf/extract.ts")).pdfText(bytes),
  docx: async (bytes: Uint8Array) => (await import("../docx-text.ts")).docxText(bytes),
  xlsx: async (bytes: Uint8Array) => (await import("../table/sheets.ts")).xlsxSheets(bytes),
};
export type JobName = keyof typeof JOBS;
/** What a job gives. */
export type JobValue<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
