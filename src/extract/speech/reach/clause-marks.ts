import { Mark } from "../../../text/token.ts";

/** Marks that part clauses. */
export const CLAUSE_MARKS = Mark.comma | Mark.semicolon | Mark.ellipsis;
