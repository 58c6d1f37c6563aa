import { fileTrouble } from "./file-trouble.ts";
import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "./source-trouble.ts";

/** What anything thrown while an input was read means: its own trouble, a failed call on a file, or damage. */
export function troubleOf(name: string, error: unknown): SourceTrouble {
  if (error instanceof SourceTroubleError) return error.trouble;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return fileTrouble(name, error);
  // A library's sentence is told in one line: it may hold pieces of the file.
  const message = String((error as Error | null)?.message ?? error)
    .replace(/[\s\p{C}]+/gu, " ")
    .slice(0, 160);
  return sourceTrouble(
    "damaged",
    name,
    0,
    `it is damaged, or not what it seems to be (${message}): get it again, or save it anew with the program that made it`,
    `الملف تالف أو ليس ما يبدو عليه (${message}): احصل عليه من جديد أو احفظه ثانيةً بالبرنامج الذي أنشأه`,
  );
}

/** The trouble with an input without a single byte. */
export function emptyInput(name: string): SourceTrouble {
  return sourceTrouble(
    "empty",
    name,
    0,
    "there is no text in it: nothing was read",
    "لا نص فيه: لم يُقرأ منه شيء",
  );
}

/** The trouble with containers in containers beyond what is opened; `most`: how many stand in one another. */
export function tooDeep(name: string, most: number): SourceTrouble {
  return sourceTrouble(
    "too-deep",
    name,
    0,
    `more than ${most} archives stand inside one another here: unpack the outer ones and give the inner ones`,
    `هنا أكثر من ${most} أرشيفات بعضها داخل بعض: فكّ الخارجية وأعطِ الداخلية`,
  );
}

/** The trouble with an address where nothing can fetch it. */
export function noFetching(address: string): SourceTrouble {
  return sourceTrouble(
    "bad-address",
    address,
    0,
    "addresses are not fetched here: save the page and give the file",
    "لا تُجلب العناوين هنا: احفظ الصفحة وأعطِ الملف",
  );
}
