import { closing } from "./closing-tag.ts";
import { withLetters, withoutEmbedded } from "./embedded.ts";
import { Scripts } from "./scripts.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A page without what no reader sees, and what machines are told in it. */
export interface Lightened extends Shape {
  /** Without scripts, styles, comments, embedded data and the tags `html`, `head` and `body`. */
  readonly html: string;
  /** The contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** The contents of `<script type="application/json">` (Next.js and its kin). */
  readonly json: readonly string[];
  /** The first comments: saved pages tell their address there. */
  readonly comments: readonly string[];
}

/** Elements whose contents are no text of the page. */
const DROPPED =
  /<!--|<(script|style|noscript|svg|template|iframe|math|canvas)(?=[\s/>])|<\/?(?:html|head|body)(?=[\s/>])/gi;
/** Of these all up to the end of the page belongs to them where they are never closed; so browsers read it. */
const RAW = new Set(["script", "style"]);
const COMMENTS = 30;

/** Takes out of a page what is no text, in time linear in its length, so that the parser gets little to do. */
export function lightened(page: string): Lightened {
  const html = withLetters(withoutEmbedded(page));
  const kept: string[] = [];
  const scripts = new Scripts();
  const comments: string[] = [];
  const neverClosed = new Set<string>();
  let from = 0;
  DROPPED.lastIndex = 0;
  for (let found = DROPPED.exec(html); found !== null; found = DROPPED.exec(html)) {
    kept.push(html.slice(from, found.index));
    const name = found[1]?.toLowerCase();
    const comment = found[0] === "<!--";
    const tagEnd = html.indexOf(comment ? "-->" : ">", found.index + 2);
    if (tagEnd < 0) {
      from = html.length;
      break;
    }
    from = tagEnd + (comment ? 3 : 1);
    if (comment && comments.length < COMMENTS)
      comments.push(html.slice(found.index, Math.min(from, found.index + 2000)));
    if (name !== undefined && html[tagEnd - 1] !== "/" && !neverClosed.has(name)) {
      const end = closing(html, name, from);
      if (end !== null) {
        if (name === "script") scripts.take(html.slice(found.index, from), html.slice(from, end.start));
        from = end.end;
      } else {
        neverClosed.add(name);
        if (RAW.has(name)) from = html.length;
      }
    }
    kept.push(" ");
    DROPPED.lastIndex = from;
  }
  kept.push(html.slice(from));
  const light = kept.join("");
  return { html: light, jsonLd: scripts.jsonLd, json: scripts.json, comments, ...shapeOf(light) };
}
