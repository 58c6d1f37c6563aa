import type { Lexicon } from "../lexicon/compile.ts";
import { formsOf } from "../lexicon/parse.ts";
import type { Token } from "../text/token.ts";
import { tokenise } from "../text/tokenise.ts";

/** An agency with how many words name it. */
export interface Credit {
  readonly agency: string;
  readonly words: number;
}

/** The words with which names of agencies begin, folded: a sentence with none of them credits nobody. */
export function agencyBeginnings(lexicon: Lexicon): ReadonlySet<string> {
  const words = new Set<string>();
  const rows = lexicon.tables.flatMap(({ file, rows }) =>
    file === "credits.tsv"
      ? rows
      : file === "outlets.tsv"
        ? rows.filter(({ cells }) => cells.kind === "agency")
        : [],
  );
  for (const { cells } of rows)
    for (const form of formsOf(cells.forms))
      for (const { folded } of tokenise(form).slice(0, 1)) words.add(folded);
  return words;
}

/** Finds what lexicon/credits.tsv knows in a row of tokens, the longest form first; marks between words do not matter. */
export function creditsOf(lexicon: Lexicon): (tokens: readonly Token[], from: number) => Credit | null {
  const forms = new Map<string, { readonly words: readonly string[]; readonly agency: string }[]>();
  for (const { cells } of lexicon.tables.find(({ file }) => file === "credits.tsv")?.rows ?? [])
    for (const form of formsOf(cells.forms)) {
      const words = tokenise(form).map(({ folded }) => folded);
      if (words.length === 0) continue;
      forms.set(words[0]!, [...(forms.get(words[0]!) ?? []), { words, agency: cells.agency ?? "" }]);
    }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (tokens, from) => {
    for (const { words, agency } of forms.get(tokens[from]!.folded) ?? [])
      if (words.every((word, i) => tokens[from + i]?.folded === word)) return { agency, words: words.length };
    return null;
  };
}
