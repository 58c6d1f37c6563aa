import { lettersOf } from "./letters.ts";
import type { Line, Piece } from "./line.ts";
import { isElement, type PageElement } from "./page-node.ts";
import { plain } from "./unescape.ts";
import { unwrapped } from "./unwrap.ts";
import { walk } from "./walk.ts";

const BLOCKS = new Set(
  (
    "address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul option"
  ).split(" "),
);

/** The text under an element, line by line: a line for each block, and for each part of it that `<br>` cuts off. */
export function linesOfElement(root: PageElement): Line[] {
  const pieces: Piece[] = [];
  let text = "";
  let linked = 0;
  let inLink = 0;
  let heading = false;
  let pre = 0;
  const flush = (end: Piece["end"]): void => {
    const line = plain(text);
    if (line !== "") pieces.push({ text: line, letters: lettersOf(line), linked, heading, end });
    else if (end !== "block" && pieces.length > 0 && pieces.at(-1)!.end !== "block")
      pieces[pieces.length - 1] = { ...pieces.at(-1)!, end: "breaks" };
    else if (end === "block" && pieces.length > 0) pieces[pieces.length - 1] = { ...pieces.at(-1)!, end };
    text = "";
    linked = 0;
  };
  for (const { kind, node } of walk(root)) {
    if (!isElement(node)) {
      if (node.nodeType !== 3) continue;
      const parts = pre > 0 ? node.textContent.split("\n") : [node.textContent];
      parts.forEach((part, index) => {
        if (index > 0) flush("break");
        text += part;
        if (inLink > 0) linked += lettersOf(part);
      });
      continue;
    }
    const name = node.localName;
    if (name === "br") {
      if (kind === "enter") flush("break");
    } else if (BLOCKS.has(name)) {
      flush("block");
      if (/^h[1-6]$/.test(name)) heading = kind === "enter";
      if (name === "pre") pre += kind === "enter" ? 1 : -1;
    } else if (name === "a") inLink += kind === "enter" ? 1 : -1;
  }
  flush("block");
  return unwrapped(pieces);
}
