import { readFileSync } from "node:fs";
import { TawaturError } from "../../errors.ts";

/** The cases of a suite: one JSON object a line. */
export function casesOf<Case>(path: string): Case[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as Case];
      } catch (cause) {
        const at = `${path}:${i + 1}`;
        throw new TawaturError(
          "suite",
          `${at}  this line is not readable JSON`,
          `${at}  هذا السطر ليس JSON سليماً`,
          { cause },
        );
      }
    });
}
