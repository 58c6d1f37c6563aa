import type { Sourced } from "../item.ts";
import { sourceTrouble } from "../source-trouble.ts";

/** The trouble with a line that is no JSON. */
export function broken(file: string, line: number): Sourced {
  const says = "this line is not readable JSON: it must be one whole object";
  const arabic = "هذا السطر ليس JSON سليماً: يجب أن يكون كائناً واحداً كاملاً";
  return { kind: "trouble", trouble: sourceTrouble("broken-json", file, line, says, arabic) };
}

/** The trouble with a line without a text. */
export function noReport(file: string, line: number): Sourced {
  const says = "this line is no report: it needs at least a «text»";
  return {
    kind: "trouble",
    trouble: sourceTrouble("not-a-report", file, line, says, "هذا السطر ليس تقريراً: ينقصه «text»"),
  };
}
