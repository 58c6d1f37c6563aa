import { type SourceTrouble, sourceTrouble } from "../../source-trouble.ts";
import { MOST_PAGES, type PdfText } from "./pdf-text.ts";

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
