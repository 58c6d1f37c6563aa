/** Trouble with data: collected and returned, never thrown, so that one bad line hides no other. */
export interface Trouble {
  readonly file: string;
  /** 1 is the first line; 0 where the whole file is meant. */
  readonly line: number;
  /** What is wrong and what to do about it. */
  readonly says: string;
  /** The same in Arabic. */
  readonly saysArabic: string;
}

/** What went wrong where nothing could be returned; thrown anywhere, caught at the command line alone. */
export class TawaturError extends Error {
  readonly code: string;
  readonly arabic: string;
  constructor(code: string, message: string, arabic: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "TawaturError";
    this.code = code;
    this.arabic = arabic;
  }
}

/** «file:line  sentence», as compilers print it. */
export function troubleLine(trouble: Trouble): string {
  return `${trouble.file}${trouble.line > 0 ? `:${trouble.line}` : ""}  ${trouble.says}`;
}
