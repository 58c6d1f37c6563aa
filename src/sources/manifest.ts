import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { dayOf } from "./day.ts";
import { fileTrouble } from "./file-trouble.ts";
import { wrong } from "./manifest-trouble.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import type { SourceTrouble } from "./source-trouble.ts";

/** What a folder's `manifest.json` says of the files beside it. */
export interface Manifest {
  readonly files: ReadonlyMap<string, Metadata>;
  readonly troubles: readonly SourceTrouble[];
}

export const MANIFEST = "manifest.json";
const NONE: Manifest = { files: new Map(), troubles: [] };

/** Reads the `manifest.json` of a folder: a list of `{file, outlet, published, url}`. Wrong entries become troubles. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return NONE;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return { files: new Map(), troubles: [fileTrouble(path, error)] };
  }
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { files: new Map(), troubles: [wrong(path, "it is not readable JSON", "ليس JSON سليماً")] };
  }
  if (!Array.isArray(list))
    return { files: new Map(), troubles: [wrong(path, "it is no list", "ليس قائمة")] };
  const files = new Map<string, Metadata>();
  const troubles: SourceTrouble[] = [];
  list.forEach((entry: unknown, index) => {
    const row = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>) : {};
    const nth = `${index + 1}`;
    if (typeof row.file !== "string" || row.file === "" || basename(row.file) !== row.file) {
      troubles.push(wrong(path, `entry ${nth} names no file beside it`, `المدخل ${nth} لا يسمّي ملفاً بجانبه`));
      return;
    }
    if (!existsSync(join(dirname(path), row.file))) {
      troubles.push(
        wrong(
          path,
          `entry ${nth} names «${row.file}», which is not there`,
          `المدخل ${nth} يسمّي «${row.file}» وهو غير موجود`,
        ),
      );
    } else if (files.has(row.file)) {
      troubles.push(wrong(path, `«${row.file}» stands in it twice`, `«${row.file}» مذكور فيه مرتين`));
    } else if (
      row.published !== undefined &&
      row.published !== null &&
      row.published !== "none" &&
      dayOf(String(row.published)) === null
    ) {
      const says = `entry ${nth} has «${row.published}» as its date, which is no ISO day`;
      troubles.push(wrong(path, says, `تاريخ المدخل ${nth} «${row.published}» ليس يوماً بصيغة ISO`));
    }
    if (!files.has(row.file)) files.set(row.file, metadataOf(row));
  });
  return { files, troubles };
}
