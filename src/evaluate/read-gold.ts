import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { TawaturError } from "../errors.ts";
import type { Gold, GoldDocument } from "./gold.ts";
import { isPlaced, type PlacedGold, withWords } from "./placed-gold.ts";
import { reportTexts } from "./report-text.ts";

/**
 * The gold documents of a folder, each with its text, in order of name. `root`: the folder that `doc` is relative to, or
 * the `file` of a report for gold in offsets.
 */
export function readGold(folder: string, root: string): GoldDocument[] {
  const textOf = reportTexts();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readOne(join(folder, file), file, root, textOf));
}

function readOne(
  path: string,
  file: string,
  root: string,
  textOf: (file: string, id: string) => string,
): GoldDocument {
  try {
    const gold = JSON.parse(readFileSync(path, "utf8")) as Gold | PlacedGold;
    if (!Array.isArray(gold.claims)) throw new Error("no claims");
    checkClaims(gold);
    if (isPlaced(gold)) {
      const text = textOf(resolve(root, gold.report.file), gold.report.id);
      return { file, gold: withWords(gold, text), text };
    }
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

/** Throws where a claim lacks what every claim of gold needs. */
function checkClaims({ claims }: Gold | PlacedGold): void {
  for (const [i, claim] of claims.entries()) {
    for (const need of ["kind", "sentence", "trigger"] as const)
      if (!claim?.[need]) throw new Error(`claim ${i + 1} has no ${need}`);
  }
}
