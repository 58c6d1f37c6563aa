import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { looksLikeHtml } from "./looks-like-html.ts";
import { htmlToText } from "./to-text.ts";

test("paragraphs are lines, blanks are single", () => {
  assert.equal(
    htmlToText("<p>قُتل  مدنيان\n في&nbsp;حلب</p><p>وأصيب <b>ثلا</b>ثة</p>"),
    "قُتل مدنيان في حلب\nوأصيب ثلاثة",
  );
  assert.equal(htmlToText("أول<br>ثانٍ<br/><br/>ثالث"), "أول\nثانٍ\nثالث");
  assert.equal(htmlToText("<ul><li>أ<li>ب</ul>ج"), "أ\nب\nج");
  assert.equal(htmlToText("&quot;خبر&quot; &amp; &#1582;"), '"خبر" & خ');
});

test("scripts, styles, captions and comments are gone", () => {
  const html = `<style>p{}</style><p>خبر</p><script>x("<p>no</p>")</script><!-- no --><figure><img alt="no"><figcaption>no</figcaption></figure>`;
  assert.equal(htmlToText(html), "خبر");
});

test("a bare sign is no HTML", () => {
  assert.deepEqual(
    ["5 < 6 & 7", "a<b", "<p>x", "x<br/>y", "a &amp; b", "&#8230;", "</p>"].map(looksLikeHtml),
    [false, false, true, true, true, true, true],
  );
});

test("monstrous HTML loses its tags alone, and quickly", () => {
  assert.equal(htmlToText(`${"<div>".repeat(100_000)}خبر${"</p>".repeat(100_000)}`), "خبر");
  assert.equal(htmlToText("<".repeat(1_000_000)).length, 1_000_000);
});

test("any text comes back without a line that is empty or has blanks at its ends", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<br>",
    "خبر",
    " ",
    "\n",
    "&amp;",
    "<",
    ">",
    "<!--",
    "<table><tr>",
    "<b x='",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = htmlToText(pieces.join(""));
      assert.ok(text === "" || text.split("\n").every((line) => line !== "" && line === line.trim()), text);
    }),
  );
});
