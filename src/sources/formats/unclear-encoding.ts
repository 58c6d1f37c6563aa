import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The warning about a text whose charset was guessed, or is not the one declared. */
export function unclearEncoding(file: string, charset: string): SourceTrouble {
  return sourceTrouble(
    "unclear-encoding",
    file,
    0,
    `its charset is not certain; it was read as ${charset}: look whether its letters are right`,
    `ترميزه غير مؤكد، وقُرئ على أنه ${charset}: تحقّق من سلامة حروفه`,
    true,
  );
}
