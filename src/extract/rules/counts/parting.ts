import { Mark } from "../../../text/token.ts";

/** Marks over which no number counts. */
export const PARTING = Mark.colon | Mark.semicolon | Mark.ellipsis | Mark.newline | Mark.stop;
