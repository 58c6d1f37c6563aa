/** The text of a message as Telegram Desktop writes it: a string, or pieces that are strings or «{type, text}». "" for anything else. */
export function messageText(text: unknown): string {
  const pieces = Array.isArray(text) ? text : [text];
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const inner = (piece as { readonly text?: unknown } | null)?.text;
      return typeof inner === "string" ? inner : "";
    })
    .join("")
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(withoutEnd)
    .join("\n")
    .trim();
}

/** A line without the blanks at its end, in time that grows with its length alone. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}
