import { createInterface } from "node:readline/promises";
import type { ColumnMapping } from "../sources/input.ts";
import type { AskMapping } from "../workspace/mapping.ts";
import { flat } from "./flat.ts";
import type { Language } from "./language.ts";

const ROLES = ["text", "title", "outlet", "published", "url", "id", "author"] as const;

const QUESTIONS: Readonly<
  Record<Language, Readonly<Record<(typeof ROLES)[number] | "begin" | "how", string>>>
> = {
  en: {
    begin: "What do the columns of this table hold? The answer is remembered.",
    how: "(number of the column; empty: none)",
    text: "the text of the report",
    title: "its title",
    outlet: "who published it",
    published: "the day of publication",
    url: "its address",
    id: "its id",
    author: "who wrote it",
  },
  ar: {
    begin: "ماذا تحمل أعمدة هذا الجدول؟ يُحفظ الجواب.",
    how: "(رقم العمود؛ فارغ: لا عمود)",
    text: "نص التقرير",
    title: "عنوانه",
    outlet: "من نشره",
    published: "يوم النشر",
    url: "رابطه",
    id: "معرّفه",
    author: "كاتبه",
  },
};

/** Longest sample shown of a cell, in letters. */
const SAMPLE = 40;

/** Asks on the terminal; null where there is none to ask on. */
export function terminalMapping(language: Language): AskMapping | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (columns, sample) => {
    const say = QUESTIONS[language];
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      process.stderr.write(`${say.begin}\n`);
      for (const [i, column] of columns.entries())
        process.stderr.write(`  ${i + 1}. ${flat(column)}: ${flat(sample[0]?.[i] ?? "").slice(0, SAMPLE)}\n`);
      const answers = new Map<string, string | null>();
      for (const role of ROLES) {
        const answer = (await lines.question(`${say[role]} ${say.how}: `)).trim();
        answers.set(role, columns[Number(answer) - 1] ?? null);
        if (role === "text" && answers.get(role) === null) return null;
      }
      return Object.fromEntries(answers) as unknown as ColumnMapping;
    } finally {
      lines.close();
    }
  };
}
