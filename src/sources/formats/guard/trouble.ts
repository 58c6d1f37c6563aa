import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { LIMITS, type Outcome } from "./outcome.ts";

/** The trouble with a file whose reading was stopped or failed. `what`: «PDF», «Word document» and its Arabic. */
export function guardTrouble(
  name: string,
  outcome: Exclude<Outcome<unknown>, { kind: "done" }>,
  what: readonly [english: string, arabic: string],
): SourceTrouble {
  if (outcome.kind === "time") {
    const seconds = LIMITS.time / 1000;
    return sourceTrouble(
      "timeout",
      name,
      0,
      `reading this ${what[0]} took longer than ${seconds} seconds and was stopped: split it, or save it anew with another program`,
      `استغرقت قراءة ${what[1]} هذا أكثر من ${seconds} ثانية فأُوقفت: قسّمه أو احفظه من جديد ببرنامج آخر`,
    );
  }
  if (outcome.kind === "memory") {
    return sourceTrouble(
      "bomb",
      name,
      0,
      `reading this ${what[0]} takes far more memory than an honest one and was stopped: do not trust it`,
      `قراءة ${what[1]} هذا تتطلب ذاكرة أكبر بكثير مما يتطلبه ملف سليم فأُوقفت: لا تثق به`,
    );
  }
  return sourceTrouble(
    "damaged",
    name,
    0,
    `this is no whole ${what[0]}: it is damaged or cut off; fetch it again, or open it and save it anew`,
    `${what[1]} هذا غير سليم: تالف أو مبتور؛ أعد جلبه أو افتحه واحفظه من جديد`,
  );
}
