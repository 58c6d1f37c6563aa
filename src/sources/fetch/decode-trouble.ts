import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";

/** The trouble with an answer that has more bytes than `most`. */
export function tooLarge(address: string, most: number): SourceTrouble {
  const size = most >= 1024 * 1024 ? `${Math.floor(most / 1024 / 1024)} MB` : `${most} bytes`;
  const arabicSize = most >= 1024 * 1024 ? `${Math.floor(most / 1024 / 1024)} ميغابايت` : `${most} بايتاً`;
  const says = `the answer has more than ${size}, which no report has: fetch it yourself and give the file`;
  return sourceTrouble(
    "too-large",
    address,
    0,
    says,
    `الجواب أكبر من ${arabicSize}، وليس هذا حجم تقرير: نزّله بنفسك وأعطِ الملف`,
  );
}

/** The trouble with an answer that unpacks to more than `ratio` times its size. */
export function bomb(address: string, ratio: number): SourceTrouble {
  const says = `the answer unpacks to more than ${ratio} times its size, as only bombs do: leave this address out`;
  const arabic = `الجواب ينفك إلى أكثر من ${ratio} ضعف حجمه، وهذا شأن القنابل المضغوطة: اترك هذا العنوان`;
  return sourceTrouble("bomb", address, 0, says, arabic);
}

/** The trouble with an answer that cannot be unpacked. */
export function damaged(address: string): SourceTrouble {
  const says = "the answer is packed in a way that cannot be unpacked, or is cut off: try again later";
  return sourceTrouble(
    "damaged",
    address,
    0,
    says,
    "الجواب مضغوط بما لا يمكن فكّه أو هو مبتور: أعد المحاولة لاحقاً",
  );
}
