import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { withTitle } from "../sources/document-of.ts";

interface Line {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** A function that gives the text of a report of a `.jsonl.gz` file by its id: title, empty line, body. Files are read once. */
export function reportTexts(): (file: string, id: string) => string {
  const files = new Map<string, ReadonlyMap<string, string>>();
  return (file, id) => {
    let texts = files.get(file);
    if (!texts) {
      texts = textsOf(file);
      files.set(file, texts);
    }
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${file} has no report ${id}`);
    return text;
  };
}

function textsOf(file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line.trim() === "") continue;
    const { id, title, text } = JSON.parse(line) as Line;
    texts.set(id, withTitle(title, text));
  }
  return texts;
}
