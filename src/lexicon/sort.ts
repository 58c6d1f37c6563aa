/** A lexicon file's text with its lines in order of id; remarks stay above the line that they stand above. */
export function sortLexiconFile(text: string): string {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const head: string[] = [];
  const entries: { id: string; lines: string[] }[] = [];
  let remarks: string[] = [];
  let heading = false;
  for (const line of lines) {
    if (line.startsWith("#")) remarks.push(line);
    else if (!heading) {
      heading = true;
      head.push(...remarks, line);
      remarks = [];
    } else {
      entries.push({ id: line.split("\t", 1)[0]!.trim(), lines: [...remarks, line] });
      remarks = [];
    }
  }
  entries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${[...head, ...entries.flatMap((entry) => entry.lines), ...remarks].join("\n")}\n`;
}
