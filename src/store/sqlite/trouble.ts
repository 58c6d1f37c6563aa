import { TawaturError } from "../../errors.ts";

/** What an error of SQLite means for the person who met it; what is no such error stays what it is. */
export function sqliteTrouble(path: string, error: unknown): unknown {
  if (error instanceof TawaturError || !(error instanceof Error)) return error;
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  const say = (name: string, says: string, arabic: string): TawaturError =>
    new TawaturError(name, `${path}  ${says}`, `${path}  ${arabic}`, { cause: error });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return say("read-only", "there is no permission to write here", "لا إذن بالكتابة هنا");
  if (code === "ENOSPC") return full(say);
  if (code !== "ERR_SQLITE_ERROR") return error;
  // The low byte of SQLite's result codes: https://sqlite.org/rescode.html
  switch ((errcode ?? 0) & 0xff) {
    case 5:
    case 6:
      return say(
        "busy",
        "another program has been writing into this workspace for too long: wait for it or end it, then try again",
        "برنامج آخر يكتب في مساحة العمل هذه منذ وقت طويل: انتظره أو أوقفه ثم أعد المحاولة",
      );
    case 13:
      return full(say);
    case 10:
      return say(
        "disk-trouble",
        "the disk could not be read or written: nothing of what was being stored just now was kept, all that was stored before is",
        "تعذّرت القراءة من القرص أو الكتابة عليه: لم يُحفظ ما كان يُخزَّن الآن، وما خُزّن قبله باقٍ",
      );
    case 8:
    case 14:
      return say(
        "read-only",
        "it cannot be opened for writing: look at the permissions of the file and its folder",
        "تعذّر فتحه للكتابة: انظر في أذونات الملف ومجلده",
      );
    case 11:
    case 26:
      return say(
        "damaged",
        "this is no readable workspace: the file is damaged or something else; restore it from a backup",
        "ليست هذه مساحة عمل مقروءة: الملف تالف أو من نوع آخر؛ استعدها من نسخة احتياطية",
      );
    default:
      return error;
  }
}

function full(say: (name: string, says: string, arabic: string) => TawaturError): TawaturError {
  return say(
    "disk-full",
    "the disk is full: nothing of what was being stored just now was kept, all that was stored before is; make room and run the same command again",
    "امتلأ القرص: لم يُحفظ ما كان يُخزَّن الآن، وما خُزّن قبله باقٍ؛ أفرغ مساحة ثم أعد الأمر نفسه",
  );
}
