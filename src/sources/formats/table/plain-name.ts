import { fold } from "../../../text/fold.ts";

/** What two names of one column have in common: letters folded, case, marks and white between words aside. */
export const plainName = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(/[\s_\-.:*]+/gu, " ")
    .trim();
