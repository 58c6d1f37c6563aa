import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { detectFormat, kindOf } from "./detect.ts";
import { HEAD } from "./head.ts";

const of = (name: string, bytes: string | Uint8Array, contentType: string | null = null) =>
  detectFormat({ name, contentType }, Buffer.from(bytes).subarray(0, HEAD));
const seems = (name: string, bytes: string | Uint8Array): string => {
  const kind = kindOf({ name, contentType: null }, Buffer.from(bytes));
  return typeof kind === "string" ? kind : kind.english;
};
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, Buffer.from("x")])));
const PAGE = "<!DOCTYPE html><html><body><p>قصف على المدينة</p></body></html>";
const RSS = `<?xml version="1.0"?><!-- c --><rss version="2.0"><channel></channel></rss>`;

test("first bytes tell the format, whatever the name says", () => {
  assert.equal(of("a.txt", "%PDF-1.7 …"), "pdf");
  assert.equal(of("a.txt", PAGE), "html");
  assert.equal(of("a.xml", `<?xml version="1.0"?>\n${PAGE}`), "html");
  assert.equal(of("a", "WARC/1.0\r\n"), "warc");
  assert.equal(of("a.html", RSS), "feed");
  assert.equal(of("a", `<feed xmlns="http://www.w3.org/2005/Atom">`), "feed");
  assert.equal(of("a", `<rdf:RDF xmlns="http://purl.org/rss/1.0/">`), "feed");
  assert.equal(of("a", `<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x">\n<rss>`), "feed");
});

test("ZIPs are told by their entries", () => {
  assert.equal(of("a.docx", zip("[Content_Types].xml", "word/document.xml")), "docx");
  assert.equal(of("a.zip", zip("[Content_Types].xml", "xl/workbook.xml")), "xlsx");
  assert.equal(of("a.zip", zip("datapackage.json", "archive/data.warc.gz")), "wacz");
  assert.equal(of("a.docx", zip("news/1.html", "news/[Content_Types].xml")), "zip");
  assert.equal(of("a", zip()), "zip");
  assert.equal(
    seems("a", zip("[Content_Types].xml", "ppt/x.xml")),
    "an Office file that is neither .docx nor .xlsx",
  );
  assert.equal(seems("a", zip("mimetype", "META-INF/container.xml")), "an e-book or OpenDocument file");
});

test("gzip is told by what is in it", () => {
  assert.equal(of("a.warc.gz", gzipSync("WARC/1.1\r\n")), "warc");
  assert.equal(of("a.jsonl.gz", gzipSync(`{"text":"خبر"}\n`)), "json-lines");
  assert.equal(of("a.html.gz", gzipSync(PAGE)), "html");
  assert.equal(of("a.csv.gz", gzipSync("a,b\n")), "csv");
  assert.equal(of("a.gz", gzipSync("نص")), "text");
  assert.equal(of("a.gz", gzipSync(gzipSync("x"))), null);
});

test("JSON is told apart", () => {
  assert.equal(of("a", `{"version":"https://jsonfeed.org/version/1.1","items":[]}`), "feed");
  assert.equal(of("result.json", `{"name":"ق","type":"public_channel","id":5,"messages":[]}`), "telegram");
  assert.equal(
    of("r.json", `{\n "name":"ق",\n "type": "public_channel",\n "id": 5,\n "messages": [\n{"id":1,`),
    "telegram",
  );
  assert.equal(of("r.json", `{"about":"x","chats":{"about":"y","list":[]}}`), "telegram");
  assert.equal(of("a.json", `{"text":"خبر"}`), "json-lines");
  assert.equal(of("stdin", `{"id":1}\n{"id":2}\n`), "json-lines");
  assert.equal(of("stdin", `{"text": "خبر`), "json-lines");
  assert.equal(of("a.jsonl", `["x"]`), "json-lines");
  assert.equal(of("a.json", `[{"text":"خبر"}]`), null);
  assert.equal(of("a.txt", `{"text":"خبر"}`), "text");
});

test("content type and ending tell what bytes do not", () => {
  assert.equal(of("a", "x,y\n1,2", "text/csv; charset=utf-8"), "csv");
  assert.equal(of("a.tsv", "x\ty"), "csv");
  assert.equal(of("a", "<div>خبر</div>", "text/html"), "html");
  assert.equal(of("a.htm", "خبر بلا وسوم"), "html");
  assert.equal(of("a.md", "خبر"), "text");
  assert.equal(of("a", Buffer.from("\ufeffخبر عاجل", "utf16le")), "text");
  assert.equal(of("a", Buffer.from([0xe3, 0xcf, 0xed, 0xe4, 0xc9])), "text");
});

test("what is not read is named", () => {
  assert.equal(seems("a.txt", Buffer.from("89504e470d0a1a0a", "hex")), "an image");
  assert.equal(seems("a", Buffer.from("d0cf11e0a1b11ae1", "hex")), "an old Office file (.doc, .xls)");
  assert.equal(seems("a", "{\\rtf1 x}"), "an RTF file");
  assert.equal(seems("a.xml", "<urlset></urlset>"), "XML that is neither a feed nor a web page");
  assert.equal(seems("a", Buffer.from([0, 1, 2, 3, 0, 200])), "binary data of an unknown kind");
  assert.equal(
    seems("a.mht", "MIME-Version: 1.0\nContent-Type: multipart/related"),
    "a page saved as one MHTML file: save it as HTML",
  );
});

test("any bytes have a format or are named", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("", "PK\x03\x04", "\x1f\x8b\x08", "<", "{"),
      (bytes, start) => {
        const kind = kindOf(
          { name: "x", contentType: null },
          Buffer.concat([Buffer.from(start, "latin1"), bytes]),
        );
        assert.ok(typeof kind === "string" || kind.arabic !== "");
      },
    ),
  );
});
