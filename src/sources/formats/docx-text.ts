import mammoth from "mammoth";
import { type DocxParagraph, type Part, paragraphsOf } from "./docx-paragraphs.ts";

/**
 * The paragraphs of a Word document in their order; tables row by row, footnotes, endnotes, comments and what was
 * struck out in review left out. Throws what mammoth throws on bytes that are no document.
 */
export async function docxText(bytes: Uint8Array): Promise<readonly DocxParagraph[]> {
  let document: Part | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      // The document as mammoth understands it is what is wanted; of the HTML nothing is, so that none is made.
      transformDocument: (read: Part) => {
        document = read;
        return { ...read, children: [] };
      },
    },
  );
  return document === null ? [] : paragraphsOf(document);
}
