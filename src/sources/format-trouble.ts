import type { Kind } from "./formats/signatures.ts";
import type { Format } from "./item.ts";
import { type SourceTrouble, sourceTrouble } from "./source-trouble.ts";

/** The trouble with bytes of a kind that no reader reads. */
export function unknownFormat(name: string, kind: Kind): SourceTrouble {
  return sourceTrouble(
    "unknown-format",
    name,
    0,
    `this seems to be ${kind.english}, which is not read: give text, HTML, PDF, .docx, .xlsx, CSV, JSON lines, a feed, a Telegram result.json, ZIP, WARC or WACZ`,
    `يبدو أن هذا ${kind.arabic}، وهو مما لا يُقرأ: أعطِ نصاً أو HTML أو PDF أو ‎.docx أو ‎.xlsx أو CSV أو JSON lines أو خلاصة أو result.json من تلغرام أو ZIP أو WARC أو WACZ`,
  );
}

/** The trouble with a format for which nobody lent a reader. */
export function noReader(name: string, format: Format): SourceTrouble {
  return sourceTrouble(
    "unknown-format",
    name,
    0,
    `this is ${format}, for which there is no reader here`,
    `هذا من نوع ${format}، ولا قارئ له هنا`,
  );
}
