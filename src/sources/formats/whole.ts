import type { Input } from "../input.ts";
import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

/** All bytes of an input, or the trouble with them: too many, none, or what went wrong while they came. */
export async function wholeOrTrouble(input: Input): Promise<Uint8Array | SourceTrouble> {
  try {
    const bytes = await input.whole();
    return bytes.length > 0 ? bytes : emptyTrouble(input.name);
  } catch (error) {
    if (error instanceof SourceTroubleError) return error.trouble;
    const why =
      (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
    return sourceTrouble("unreadable", input.name, 0, `it cannot be read (${why})`, `تعذّرت قراءته (${why})`);
  }
}

/** The trouble with a file in which there is nothing to read. */
export function emptyTrouble(name: string, line = 0): SourceTrouble {
  const says = "there is no text in it: nothing was read";
  return sourceTrouble("empty", name, line, says, "لا نص فيه: لم يُقرأ منه شيء");
}
