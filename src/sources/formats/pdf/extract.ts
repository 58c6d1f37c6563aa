import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { type Block, blocksOf } from "./blocks.ts";
import type { Glyph } from "./glyph.ts";
import { type Health, healthOf, withoutStrange } from "./health.ts";
import { withMarks } from "./marks.ts";
import { matrixOf } from "./matrix.ts";
import { areShapes, mirrored } from "./mirror.ts";
import { type Font, glyphsOf } from "./operators.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { withoutRepeats } from "./repeats.ts";
import { type Row, rowsOf } from "./rows.ts";
import { unitsOf } from "./units.ts";

/** The most pages that are read: reports have fewer. */
export const MOST_PAGES = 500;
/** Milliseconds after which no further page is begun. */
const TIME = 30_000;

/** What a PDF gives: plain data. */
export interface PdfText {
  readonly pages: number;
  /** How many of the pages were read. */
  readonly read: number;
  readonly paragraphs: readonly Paragraph[];
  readonly health: Health;
  /** Numbers of the pages that have pictures and no letters. */
  readonly pictures: readonly number[];
  /** Pages that could not be read. */
  readonly broken: readonly number[];
  /** Title, Author, CreationDate, ModDate as written. */
  readonly properties: Readonly<Record<string, string>>;
}

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

function readsFromRight(rows: readonly Row[]): boolean {
  const letters = rows.flat().flatMap((line) => line.glyphs.map((glyph: Glyph) => glyph.text));
  return (
    letters.filter((text) => /\p{Script=Arabic}/u.test(text)).length * 2 >=
    letters.filter((text) => /\p{L}/u.test(text)).length
  );
}

/** The brackets of the page's Arabic lines, in the order of reading. */
function signsOf(rows: readonly Row[]): readonly string[] {
  return rows.flat().flatMap((line) => {
    const units = unitsOf(line);
    if (!units.some((unit) => unit.kind === "right")) return [];
    return units
      .map((unit) => unit.text)
      .filter((text) => mirrored(text) !== text)
      .reverse();
  });
}

function propertiesOf(metadata: { readonly info: object } | null): Readonly<Record<string, string>> {
  const info = (metadata?.info ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    ["Title", "Author", "CreationDate", "ModDate"].flatMap((name) => {
      const value = info[name];
      return typeof value === "string" ? [[name, value.slice(0, 1000)]] : [];
    }),
  );
}
