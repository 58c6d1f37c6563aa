import { TawaturError } from "../../errors.ts";

/** What a file cannot be restored for. */
export function noBackup(file: string, code: "no-backup" | "damaged-backup" | "newer-backup"): TawaturError {
  const [says, arabic] = {
    "no-backup": ["this is no backup of a workspace", "ليس هذا نسخة احتياطية من مساحة عمل"],
    "damaged-backup": [
      "this backup is damaged or was cut off: nothing was restored; take another one",
      "هذه النسخة الاحتياطية تالفة أو مبتورة: لم يُستعد شيء؛ استعمل نسخة أخرى",
    ],
    "newer-backup": [
      "this backup was made by a newer version of the program: update the program",
      "أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من البرنامج: حدّث البرنامج",
    ],
  }[code] as [string, string];
  return new TawaturError(code, `${file}  ${says}`, `${file}  ${arabic}`);
}
