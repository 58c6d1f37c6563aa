import { parseHTML } from "linkedom";
import { withoutTags } from "./without-tags.ts";

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  "address article aside blockquote dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements whose text is none of the report's. */
const LEFT_OUT = new Set(
  "script style noscript template iframe object svg math head title figcaption button form select textarea".split(
    " ",
  ),
);
const ELEMENT = 1;
const TEXT = 3;

/** What is used of a node here; linkedom's own types are those of a whole browser. */
interface Node {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly childNodes: readonly Node[];
}

/** The most letters and tags that are parsed: reports have a hundredth of it, and parsing takes time by their square at worst. */
const LARGEST = 256 * 1024;
const MOST_TAGS = 5000;

/** The text of a piece of HTML: paragraphs are lines, blanks are single, scripts and captions of pictures are gone. Never fails. */
export function htmlToText(html: string): string {
  if (html.length > LARGEST || html.split("<", MOST_TAGS + 1).length > MOST_TAGS) return withoutTags(html);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines: string[] = [];
  let line = "";
  const endLine = (): void => {
    const text = line.replace(/[\s\u00a0]+/g, " ").trim();
    if (text !== "") lines.push(text);
    line = "";
  };
  // A stack of one's own: tags can be nested deeper than calls can.
  const stack: (Node | "end")[] = [...(document.childNodes as unknown as readonly Node[])].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "end") endLine();
    else if (node.nodeType === TEXT) line += node.textContent;
    else if (node.nodeType === ELEMENT && !LEFT_OUT.has(node.localName)) {
      if (node.localName === "br") endLine();
      else {
        const block = BLOCKS.has(node.localName);
        if (block) {
          endLine();
          stack.push("end");
        }
        const inner = node.childNodes;
        for (let i = inner.length - 1; i >= 0; i--) stack.push(inner[i]!);
      }
    }
  }
  endLine();
  return lines.join("\n");
}
