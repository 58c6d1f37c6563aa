import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TawaturError } from "../errors.ts";
import type { Gold, GoldDocument } from "./gold.ts";

/** The gold documents of a folder, each with its text, in order of name. `root`: the folder that `doc` is relative to. */
export function readGold(folder: string, root: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readOne(join(folder, file), file, root));
}

function readOne(path: string, file: string, root: string): GoldDocument {
  try {
    const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
    if (!Array.isArray(gold.claims)) throw new Error("no claims");
    return { file, gold, text: gold.text ?? readFileSync(resolve(root, gold.doc), "utf8") };
  } catch (cause) {
    const says = (cause as Error).message;
    throw new TawaturError(
      "gold",
      `${path}  this gold file cannot be used: ${says}`,
      `${path}  لا يمكن استعمال هذا الملف: ${says}`,
      {
        cause,
      },
    );
  }
}
