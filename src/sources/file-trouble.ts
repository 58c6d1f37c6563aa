import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** What a failed call on a file means, in words. */
export function fileTrouble(path: string, error: unknown): SourceTrouble {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT" || code === "ENOTDIR") {
    return sourceTrouble("missing-file", path, 0, "there is no such file", "لا ملف بهذا الاسم");
  }
  if (code === "EACCES" || code === "EPERM") {
    return sourceTrouble("no-permission", path, 0, "there is no permission to read it", "لا إذن بقراءته");
  }
  return sourceTrouble(
    "unreadable",
    path,
    0,
    `it cannot be read (${code || error})`,
    `تعذّرت قراءته (${code || error})`,
  );
}
