import { pdfText } from "../pdf/extract.ts";

/** Work on hostile bytes that a guarded thread does, by name: bytes in, plain data out. May throw anything. */
export const JOBS = { pdf: pdfText };
export type JobName = keyof typeof JOBS;
export type JobValue<Name extends JobName> = Awaited<ReturnType<(typeof JOBS)[Name]>>;
