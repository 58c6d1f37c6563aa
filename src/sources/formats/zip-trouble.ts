import { type SourceTrouble, SourceTroubleError, sourceTrouble } from "../source-trouble.ts";

/** An entry of which more comes out than the ZIP declares, to be thrown. */
export function lyingEntry(name: string): SourceTroubleError {
  return new SourceTroubleError(
    sourceTrouble(
      "bomb",
      name,
      0,
      "the archive lies about the size of this entry, as bombs do: it was not read; make the archive anew from the files",
      "يكذب الأرشيف في حجم هذا المدخل كما تفعل القنابل المضغوطة: لم يُقرأ؛ أنشئ الأرشيف من جديد من الملفات",
    ),
  );
}

/** An entry whose bytes are not the ones that were packed, to be thrown. */
export function damagedEntry(name: string): SourceTroubleError {
  return new SourceTroubleError(
    sourceTrouble(
      "damaged",
      name,
      0,
      "this entry of the archive is damaged: it was not read; get the archive again if you can",
      "هذا المدخل من الأرشيف تالف: لم يُقرأ؛ احصل على الأرشيف من جديد إن أمكن",
    ),
  );
}

/** A ZIP that is damaged or cut off; `held`: it was too large to look for entries without its list. */
export function damagedZip(name: string, held: boolean): SourceTrouble {
  return held
    ? sourceTrouble(
        "damaged",
        name,
        0,
        "this ZIP is damaged or cut off: the entries that are still whole were read; get it again if you can",
        "ملف ZIP هذا تالف أو مبتور: قُرئت المدخلات التي ما زالت سليمة؛ احصل عليه من جديد إن أمكن",
      )
    : sourceTrouble(
        "damaged",
        name,
        0,
        "this ZIP is damaged or cut off, its list of entries is missing: mend it with «zip -FF broken.zip --out mended.zip», or get it again",
        "ملف ZIP هذا تالف أو مبتور وفهرسه مفقود: أصلحه بالأمر «zip -FF broken.zip --out mended.zip» أو احصل عليه من جديد",
      );
}

/** A ZIP that is made to explode: its entries share bytes, or it holds itself. */
export function zipBomb(name: string): SourceTrouble {
  return sourceTrouble(
    "bomb",
    name,
    0,
    "this archive is built as bombs are (its entries share the same bytes, or it holds itself): it was not read",
    "هذا الأرشيف مبني كالقنابل المضغوطة (مدخلاته تتقاسم البايتات نفسها أو يحوي نفسه): لم يُقرأ",
  );
}

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

/** An archive in which there is nothing to read. */
export function emptyArchive(name: string): SourceTrouble {
  return sourceTrouble(
    "empty",
    name,
    0,
    "there is no report in this archive: nothing was read",
    "لا تقرير في هذا الأرشيف: لم يُقرأ منه شيء",
  );
}
