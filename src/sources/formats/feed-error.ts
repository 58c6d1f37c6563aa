import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with a feed at which the parser failed. */
export function notReadable(name: string, error: unknown): SourceTrouble {
  const cause = (error as Error).cause;
  const why = String((cause instanceof Error ? cause : (error as Error)).message)
    .replace(/\s+/g, " ")
    .slice(0, 120);
  const says = `this feed cannot be read (${why}): open its address in a browser to see whether it is whole`;
  return sourceTrouble(
    "damaged",
    name,
    0,
    says,
    `تعذّرت قراءة هذه الخلاصة (${why}): افتح عنوانها في المتصفح لترى هل هي كاملة`,
  );
}
