import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** Entries behind a password; `count`: how many. */
export function encryptedEntries(name: string, count: number): SourceTrouble {
  return sourceTrouble(
    "encrypted",
    name,
    0,
    `entries locked with a password: ${count}; unpack the archive with its password and give the files`,
    `مدخلات مقفلة بكلمة سر: ${count}؛ فكّ الأرشيف بكلمة السر وأعطِ الملفات`,
  );
}

/** Entries with names that lead out of the archive. */
export function unsafeNames(name: string, names: readonly string[]): SourceTrouble {
  const first = names[0]!.replace(/\p{C}/gu, "?").slice(0, 100);
  return sourceTrouble(
    "unsafe-name",
    name,
    0,
    `entries whose names lead out of the archive: ${names.length}, the first is «${first}»; they were not read, rename them and pack them again`,
    `مدخلات تقود أسماؤها إلى خارج الأرشيف: ${names.length}، أولها «${first}»؛ لم تُقرأ، أعد تسميتها وضغطها`,
  );
}

/** Entries packed in a way that is not read; `methods`: their numbers in the ZIP standard. */
export function strangePacking(name: string, count: number, methods: readonly number[]): SourceTrouble {
  const list = methods.slice(0, 5).join(", ");
  return sourceTrouble(
    "unknown-format",
    name,
    0,
    `entries packed in a way that is not read (method ${list}): ${count}; unpack the archive and give the files`,
    `مدخلات مضغوطة بطريقة لا تُقرأ (الطريقة ${list}): ${count}؛ فكّ الأرشيف وأعطِ الملفات`,
  );
}

/** A warning that some entries are of kinds that hold no reports. */
export function leftOut(name: string, count: number): SourceTrouble {
  return sourceTrouble(
    "skipped",
    name,
    0,
    `files of kinds that hold no reports (pictures, scripts and the like) left out: ${count}`,
    `تُركت ملفات من أنواع لا تحوي تقارير (صور وبرمجيات ونحوها): ${count}`,
    true,
  );
}
