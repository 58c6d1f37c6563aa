import { LARGEST_WHOLE } from "../input.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an export that cannot be held whole. */
export function tooLarge(file: string): SourceTrouble {
  return sourceTrouble(
    "too-large",
    file,
    0,
    `this export is larger than ${LARGEST_WHOLE / 1024 / 1024} MB: export the channel again in parts, by setting «from» and «to» dates in Telegram Desktop's export window`,
    `هذا التصدير أكبر من ${LARGEST_WHOLE / 1024 / 1024} ميغابايت: صدّر القناة من جديد على أجزاء بتحديد تاريخي «من» و«إلى» في نافذة التصدير في تلغرام`,
  );
}

/** The trouble with an export that is no JSON. */
export function broken(file: string): SourceTrouble {
  const says = "this Telegram export is not whole JSON: it is damaged or cut off; export it again";
  return sourceTrouble(
    "broken-json",
    file,
    0,
    says,
    "تصدير تلغرام هذا ليس JSON سليماً: تالف أو مبتور؛ صدّره من جديد",
  );
}

/** The trouble with an export without words. */
export function noMessages(file: string): SourceTrouble {
  const says = "no message in this Telegram export has a text: nothing was read";
  return sourceTrouble("empty", file, 0, says, "لا رسالة ذات نص في تصدير تلغرام هذا: لم يُقرأ منه شيء");
}
