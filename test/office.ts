import { strToU8, zipSync } from "fflate";

/** An Office file from its parts, as Word and Excel write them. */
export function officeFile(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELATIONS}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The properties of an Office file: `docProps/core.xml`. */
export const coreXml = (title: string, creator: string, created: string, modified: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified></cp:coreProperties>`;

/** A Word document: `body` is the inside of `w:body`. */
export function docxFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
  return officeFile({
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "footnotes", "footnotes.xml"],
    ]),
    "word/styles.xml": `<w:styles ${space}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
    "word/footnotes.xml": `<w:footnotes ${space}><w:footnote w:id="2"><w:p><w:r><w:t>حاشية</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    "word/document.xml": `<w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A workbook: each sheet is the inside of `sheetData`; the second style (`s="1"`) is one of days. */
export function xlsxFile(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const space = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const names = Object.keys(sheets);
  const listed = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join("");
  return officeFile({
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${space} xmlns:r="${OFFICE}"><sheets>${listed}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...names.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rId100", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": `<styleSheet ${space}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${space}><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  });
}

/** The rows of a sheet: texts as inline strings, numbers as they are, a number with «d» before it as a day of Excel, «=» a formula with its value behind «→». */
export function sheetRows(rows: readonly (readonly (string | number | null)[])[], from = 1): string {
  const letters = "ABCDEFGHIJ";
  return rows
    .map((row, at) => {
      const cells = row.map((cell, column) => {
        const place = `r="${letters[column]}${at + from}"`;
        if (cell === null) return "";
        if (typeof cell === "number") return `<c ${place}><v>${cell}</v></c>`;
        if (/^d\d/.test(cell)) return `<c ${place} s="1"><v>${cell.slice(1)}</v></c>`;
        const formula = /^=(.*)→(.*)$/.exec(cell);
        if (formula) return `<c ${place} t="str"><f>${formula[1]}</f><v>${formula[2]}</v></c>`;
        return `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${at + from}">${cells.join("")}</row>`;
    })
    .join("");
}
