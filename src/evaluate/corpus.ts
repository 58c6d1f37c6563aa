/** One case of a corpus file: a text and the claims that it must give, as `extract/print.ts` prints them. */
export interface CorpusCase {
  readonly title: string;
  /** The line of its title; 1 is the first. */
  readonly line: number;
  /** ISO day of publication, from the last `% published` line above the case. */
  readonly published: string | null;
  readonly text: string;
  readonly expected: string;
}

export interface Corpus {
  /** What stands above the first case. */
  readonly head: string;
  readonly cases: readonly CorpusCase[];
}

export const ARROW = "==>";
export const PUBLISHED = "% published ";

/**
 * The cases of a corpus file: `# title`, the text, a line `==>`, then a line a claim or `nothing`. A line `% published
 * 2019-03-13` before a case, or under its title, gives the day of publication for it and all that follow.
 */
export function parseCorpus(source: string): Corpus {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("# ") ? [i] : []));
  const head = lines.slice(0, starts[0] ?? lines.length);
  let published = publishedIn(head);
  const cases = starts.map((start, i): CorpusCase => {
    const block = lines.slice(start + 1, starts[i + 1] ?? lines.length);
    published = publishedIn(block) ?? published;
    const rows = block.filter((line) => !line.startsWith(PUBLISHED));
    const arrow = rows.indexOf(ARROW);
    return {
      title: lines[start]!.slice(2).trim(),
      line: start + 1,
      published,
      text: rows
        .slice(0, arrow < 0 ? rows.length : arrow)
        .join("\n")
        .trim(),
      expected:
        arrow < 0
          ? ""
          : rows
              .slice(arrow + 1)
              .join("\n")
              .trim(),
    };
  });
  return { head: head.join("\n").trim(), cases };
}

/** The day that a line `% published …` among lines gives, or null. */
export function publishedIn(lines: readonly string[]): string | null {
  return (
    lines
      .find((line) => line.startsWith(PUBLISHED))
      ?.slice(PUBLISHED.length)
      .trim() ?? null
  );
}
