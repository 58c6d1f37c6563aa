import { TawaturError } from "../../errors.ts";

/** Errors of the network below PostgreSQL. */
const NETWORK = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
]);
/** How `pg` speaks of a connection that is gone or does not come about, where it gives no code. */
const GONE =
  /^(?:Connection terminated|Client has encountered a connection error|timeout expired|timeout exceeded when trying to connect|Client was closed)/;

type Say = (code: string, says: string, arabic: string) => TawaturError;

/**
 * What an error of PostgreSQL means for the person who met it; what is no such error stays what it is. `name`: the
 * address without its password. The codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
export function postgresTrouble(name: string, error: unknown): unknown {
  if (error instanceof TawaturError || !(error instanceof Error)) return error;
  const code = (error as Error & { readonly code?: string }).code ?? "";
  const say: Say = (what, says, arabic) =>
    new TawaturError(what, `${name}  ${says}`, `${name}  ${arabic}`, { cause: error });
  if (NETWORK.has(code) || code.startsWith("08") || /^57P0[123]$/.test(code) || GONE.test(error.message))
    return lost(say);
  if (code.startsWith("28") || error.message.startsWith("SASL"))
    return say(
      "no-permission",
      "PostgreSQL does not let this user in: look at user and password in DATABASE_URL",
      "لا يسمح PostgreSQL لهذا المستخدم بالدخول: راجع اسم المستخدم وكلمة السر في DATABASE_URL",
    );
  return troubleOf(code, say) ?? error;
}

function troubleOf(code: string, say: Say): TawaturError | null {
  switch (code) {
    case "3D000":
      return say(
        "no-database",
        "there is no database of this name: make it with createdb, or correct DATABASE_URL",
        "لا قاعدة بيانات بهذا الاسم: أنشئها بالأمر createdb أو صحّح DATABASE_URL",
      );
    case "42501":
      return say(
        "no-permission",
        "this user may not do that here: let the owner of the database grant it rights on the schema and its tables",
        "لا يحق لهذا المستخدم ذلك هنا: ليمنحه مالك القاعدة الحقوق على المخطط وجداوله",
      );
    case "25006":
      return say(
        "read-only",
        "the database cannot be written to: it is a copy, or set to read only; take the address of the main one",
        "لا تقبل القاعدة الكتابة: هي نسخة أو مضبوطة على القراءة فقط؛ استعمل عنوان القاعدة الرئيسية",
      );
    case "53100":
      return say(
        "disk-full",
        "the disk of the database is full: nothing of what was being stored just now was kept, all that was stored before is; make room and run the same command again",
        "امتلأ قرص قاعدة البيانات: لم يُحفظ ما كان يُخزَّن الآن، وما خُزّن قبله باقٍ؛ أفرغ مساحة ثم أعد الأمر نفسه",
      );
    case "58030":
      return say(
        "disk-trouble",
        "the disk of the database could not be read or written: nothing of what was being stored just now was kept, all that was stored before is",
        "تعذّرت القراءة من قرص قاعدة البيانات أو الكتابة عليه: لم يُحفظ ما كان يُخزَّن الآن، وما خُزّن قبله باقٍ",
      );
    case "53300":
    case "55P03":
      return busy(say);
    case "XX001":
    case "XX002":
      return say(
        "damaged",
        "the database finds itself damaged: restore it from a backup",
        "قاعدة البيانات تالفة: استعدها من نسخة احتياطية",
      );
    default:
      return null;
  }
}

function lost(say: Say): TawaturError {
  return say(
    "connection-lost",
    "there is no connection to the database: what was being stored just now may be missing, all that was reported as stored is there; look whether it runs, then run the same command again",
    "لا اتصال بقاعدة البيانات: قد لا يكون حُفظ ما كان يُخزَّن الآن، وكل ما أُعلن حفظه باقٍ؛ تحقق من عملها ثم أعد الأمر نفسه",
  );
}

function busy(say: Say): TawaturError {
  return say(
    "busy",
    "other programs keep the database busy for too long: wait for them or end them, then try again",
    "برامج أخرى تشغل قاعدة البيانات منذ وقت طويل: انتظرها أو أوقفها ثم أعد المحاولة",
  );
}

/** The trouble of writers that got into each other's way again and again. */
export function stillBusy(name: string, error: unknown): TawaturError {
  return busy(
    (code, says, arabic) =>
      new TawaturError(code, `${name}  ${says}`, `${name}  ${arabic}`, { cause: error }),
  );
}
