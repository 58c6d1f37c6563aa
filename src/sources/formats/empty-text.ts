import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with a file (line 0) or a line in which nothing is written. */
export function emptyText(file: string, line: number): SourceTrouble {
  return sourceTrouble(
    "empty",
    file,
    line,
    "there is no text in it: nothing was read",
    "لا نص فيه: لم يُقرأ منه شيء",
  );
}
