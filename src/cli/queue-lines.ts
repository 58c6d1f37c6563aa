import type { Amount, QueueStatus } from "../workspace/jobs/queue-status.ts";
import type { Language } from "./language.ts";

const LABELS = {
  en: {
    queue: "in the queue",
    waiting: "waiting",
    active: "being read",
    retry: "to be tried again",
    failed: "given up in the last hour",
    dead: "could not be read",
    others: "for another version or word list",
    batches: "batches",
    minute: "documents a minute",
    workers: "workers seen lately",
    reasons: "why not",
    none: "none",
  },
  ar: {
    queue: "في الطابور",
    waiting: "تنتظر",
    active: "قيد القراءة",
    retry: "تُعاد محاولتها",
    failed: "تُركت في الساعة الأخيرة",
    dead: "تعذّرت قراءتها",
    others: "لإصدار آخر أو قائمة كلمات أخرى",
    batches: "دفعة",
    minute: "تقارير في الدقيقة",
    workers: "عاملون شوهدوا قبل قليل",
    reasons: "السبب",
    none: "لا شيء",
  },
} as const;

/** How far the workers are, a line each: documents, and in how many batches. */
export function queueLines(status: QueueStatus, language: Language): string {
  const labels = LABELS[language];
  const amount = (key: "waiting" | "active" | "retry" | "failed" | "dead" | "others"): string[] => {
    const { documents, batches }: Amount = status[key];
    return batches === 0
      ? []
      : [
          `${labels[key]} ${documents.toLocaleString("en")} (${batches.toLocaleString("en")} ${labels.batches})`,
        ];
  };
  const amounts = (["waiting", "active", "retry", "failed", "dead", "others"] as const).flatMap(amount);
  const workers = status.workers.map(({ name, documents }) => `${name} ${documents.toLocaleString("en")}`);
  const lines = [
    `${labels.queue}: ${amounts.length > 0 ? amounts.join(language === "ar" ? "، " : ", ") : labels.none}`,
    ...(status.perMinute === null ? [] : [`${labels.minute}: ${status.perMinute.toLocaleString("en")}`]),
    ...(workers.length === 0 ? [] : [`${labels.workers}: ${workers.join(language === "ar" ? "، " : ", ")}`]),
    ...status.reasons.map(({ name, reason }) => `${labels.reasons}: ${name}  ${reason}`),
  ];
  return `${lines.join("\n")}\n`;
}
