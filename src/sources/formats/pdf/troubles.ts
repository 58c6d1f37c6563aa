import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { MOST_PAGES, type PdfText } from "./extract.ts";
import { WORST } from "./health.ts";

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

/** What is wrong with parts of a PDF that is read all the same. */
export function warningsOf(name: string, pdf: PdfText): readonly SourceTrouble[] {
  const warnings: SourceTrouble[] = [];
  if (pdf.read < pdf.pages) {
    const most = pdf.read < MOST_PAGES ? "" : `, the most that is read`;
    const mostArabic = pdf.read < MOST_PAGES ? "" : "، وهو أقصى ما يُقرأ";
    warnings.push(
      sourceTrouble(
        "too-long",
        name,
        0,
        `only the first ${pdf.read} of ${pdf.pages} pages were read${most}: split the file to read the rest`,
        `لم يُقرأ إلا أول ${pdf.read} من ${pdf.pages} صفحة${mostArabic}: قسّم الملف لقراءة الباقي`,
        true,
      ),
    );
  }
  if (pdf.pictures.length > 0) {
    const pages = listOf(pdf.pictures);
    warnings.push(
      sourceTrouble(
        "no-text-layer",
        name,
        0,
        `there is no text on page ${pages}: if they are pictures of text, run OCR on the file first`,
        `لا نص في الصفحة ${pages}: إن كانت صور نص فطبّق التعرف الضوئي على الملف أولاً`,
        true,
      ),
    );
  }
  if (pdf.broken.length > 0) {
    const pages = listOf(pdf.broken);
    warnings.push(
      sourceTrouble("damaged", name, 0, `page ${pages} cannot be read`, `تعذّرت قراءة الصفحة ${pages}`, true),
    );
  }
  return warnings;
}

/** «2, 5, 7 …»: ten numbers at most. */
const listOf = (pages: readonly number[]): string =>
  `${pages.slice(0, 10).join(", ")}${pages.length > 10 ? " …" : ""}`;

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
