import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** The trouble with a manifest, by what is wrong in it. */
export function wrong(path: string, says: string, saysArabic: string): SourceTrouble {
  return sourceTrouble(
    "wrong-manifest",
    path,
    0,
    `this manifest is wrong: ${says} (it must be a list of {"file", "outlet", "published", "url"})`,
    `البيان غير سليم: ${saysArabic} (يجب أن يكون قائمة من {"file", "outlet", "published", "url"})`,
  );
}
