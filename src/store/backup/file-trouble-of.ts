import { TawaturError } from "../../errors.ts";

/** What an error of the file system means for the person who met it; what is no such error stays what it is. */
export function fileTroubleOf(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  const say = (name: string, says: string, arabic: string) =>
    new TawaturError(name, `${file}  ${says}`, `${file}  ${arabic}`, { cause: error });
  if (code === "ENOENT" || code === "ENOTDIR")
    return say("missing-file", "there is no such file or folder", "لا ملف أو مجلد بهذا الاسم");
  if (code === "EISDIR") return say("no-backup", "this is a folder, not a file", "هذا مجلد لا ملف");
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return say("no-permission", "there is no permission for that", "لا إذن بذلك");
  if (code === "ENOSPC" || code === "EDQUOT")
    return say(
      "disk-full",
      "the disk is full: there is no backup; make room and try again",
      "امتلأ القرص: لم تُنشأ نسخة احتياطية؛ أفرغ مساحة ثم أعد المحاولة",
    );
  return error;
}
