import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { WORST } from "./health.ts";
import type { PdfText } from "./pdf-text.ts";

/** What is wrong with a PDF as a whole, so that nothing of it can be used; null where it can. */
export function fatalTrouble(name: string, pdf: PdfText): SourceTrouble | null {
  if (pdf.read > 0 && pdf.broken.length === pdf.read) {
    const says = "no page of this PDF can be read: it is damaged; fetch it again";
    return sourceTrouble(
      "damaged",
      name,
      0,
      says,
      "لا يمكن قراءة أي صفحة من ملف PDF هذا: إنه تالف؛ أعد جلبه",
    );
  }
  if (pdf.health.letters === 0) {
    return sourceTrouble(
      "no-text-layer",
      name,
      0,
      "this PDF holds pictures of pages and no text: run OCR on it first, for example with «ocrmypdf -l ara»",
      "يحوي ملف PDF هذا صور صفحات بلا نص: طبّق عليه التعرف الضوئي أولاً، مثلاً بالأمر «ocrmypdf -l ara»",
    );
  }
  if (pdf.health.strange > WORST * pdf.health.letters) {
    return sourceTrouble(
      "unreadable-text-layer",
      name,
      0,
      "the text inside this PDF has lost its letters or their dots, though it looks right on the screen: run OCR on it, for example with «ocrmypdf --force-ocr -l ara»",
      "فقد النص داخل ملف PDF هذا حروفه أو نقاطها وإن بدا سليماً على الشاشة: طبّق عليه التعرف الضوئي، مثلاً بالأمر «ocrmypdf --force-ocr -l ara»",
    );
  }
  return null;
}

/** The trouble with a PDF that asks for a password. */
export function encryptedPdf(name: string): SourceTrouble {
  return sourceTrouble(
    "encrypted",
    name,
    0,
    "this PDF asks for a password: save it without one, for example with «qpdf --decrypt»",
    "ملف PDF هذا محمي بكلمة مرور: احفظه بدونها، مثلاً بالأمر «qpdf --decrypt»",
  );
}
