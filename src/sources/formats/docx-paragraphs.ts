/** A paragraph of a Word document: a line of the text. A row of a table is one too. */
export interface DocxParagraph {
  readonly text: string;
  /** «Title», «heading 1» …; null where it is plain. */
  readonly style: string | null;
}

/** A part of the document as mammoth reads it. */
export interface Part {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly Part[];
}

/** What stands between two cells of one row of a table. */
const CELL = " | ";

/** The paragraphs under a part, in their order; those that are blank left out. */
export function paragraphsOf(part: Part): readonly DocxParagraph[] {
  if (part.type === "paragraph") {
    const lines = linesOf(part).split("\n");
    return lines.flatMap((line) => plain(line, part.styleName ?? null));
  }
  if (part.type === "tableRow") {
    const cells = (part.children ?? []).map((cell) =>
      paragraphsOf(cell)
        .map(({ text }) => text)
        .join(" "),
    );
    return plain(cells.join(CELL), null);
  }
  return (part.children ?? []).flatMap(paragraphsOf);
}

const plain = (text: string, style: string | null): readonly DocxParagraph[] => {
  const bare = text.replace(/[ \t\u00a0]+/g, " ").trim();
  return /[^\s|]/.test(bare) ? [{ text: bare, style }] : [];
};

/** The text inside a paragraph; a break of lines is one. */
function linesOf(part: Part): string {
  if (part.type === "text") return part.value ?? "";
  if (part.type === "tab") return " ";
  if (part.type === "break") return "\n";
  return (part.children ?? []).map(linesOf).join("");
}
