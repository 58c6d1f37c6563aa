import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { type Block, blocksOf } from "./blocks.ts";
import type { Font } from "./drawing.ts";
import { healthOf, withoutStrange } from "./health.ts";
import { withMarks } from "./marks.ts";
import { matrixOf } from "./matrix.ts";
import { areShapes } from "./mirror.ts";
import { glyphsOf } from "./operators.ts";
import { readsFromRight, signsOf } from "./page-script.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { MOST_PAGES, type PdfText } from "./pdf-text.ts";
import { propertiesOf } from "./properties.ts";
import { withoutRepeats } from "./repeats.ts";
import { type Row, rowsOf } from "./rows.ts";

/** Milliseconds after which no further page is begun. */
const TIME = 30_000;

/** Reads the text layer of a PDF. Throws what pdf.js throws («PasswordException», «InvalidPDFException» …). */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const started = performance.now();
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes, {
    // Pictures are not needed: none is unpacked.
    maxImageSize: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
    stopAtErrors: false,
  });
  try {
    const pages: (readonly Row[])[] = [];
    const heights: number[] = [];
    const pictures: number[] = [];
    const broken: number[] = [];
    let read = 0;
    for (; read < Math.min(pdf.numPages, MOST_PAGES) && performance.now() - started < TIME; read++) {
      try {
        const page = await pdf.getPage(read + 1);
        const view = page.getViewport({ scale: 1 });
        const operators = await page.getOperatorList({ annotationMode: 0 });
        const fontOf = (name: string): Font =>
          page.commonObjs.has(name) ? (page.commonObjs.get(name) as Font) : {};
        const glyphs = glyphsOf(operators, OPS, fontOf, matrixOf(view.transform));
        pages.push(rowsOf(withMarks(glyphs)));
        heights.push(view.height);
        if (!glyphs.some((glyph) => glyph.text.trim() !== "")) pictures.push(read + 1);
        page.cleanup();
      } catch {
        broken.push(read + 1);
        pages.push([]);
        heights.push(0);
      }
    }
    const kept = withoutRepeats(pages, heights);
    const blocks = kept.map((rows): readonly Block[] => blocksOf(rows, readsFromRight(rows)));
    const drawn = paragraphsOf(blocks, areShapes(kept.flatMap(signsOf)));
    const health = healthOf(drawn.map((paragraph) => paragraph.text).join("\n"));
    const paragraphs = drawn.map((paragraph) => ({ ...paragraph, text: withoutStrange(paragraph.text) }));
    const properties = propertiesOf(await pdf.getMetadata().catch(() => null));
    return { pages: pdf.numPages, read, paragraphs, health, pictures, broken, properties };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
