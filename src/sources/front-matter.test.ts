import assert from "node:assert/strict";
import { test } from "node:test";
import { frontMatterOf } from "./front-matter.ts";

test("keys and values are parted at the first colon, known keys are kept", () => {
  const text =
    '---\noutlet: أ: ب\nPublished : 2019-03-13\ntitle: "عنوان: فرعي"\nretold: true\nurl: https://x.org/a?b=c:d\n---\n\n\n  نص\n';
  assert.deepEqual(frontMatterOf("f", text), {
    metadata: { outlet: "أ: ب", published: "2019-03-13", title: "عنوان: فرعي", url: "https://x.org/a?b=c:d" },
    body: "  نص\n",
    troubles: [],
  });
});

test("a text without front matter is untouched, byte order mark and all", () => {
  for (const text of ["نص", "\ufeffنص\r\n", "--- خط\nنص", "", "\n---\nx: y\n---\n"]) {
    assert.equal(frontMatterOf("f", text).body, text);
  }
});

test("line ends of other systems and a byte order mark do not matter", () => {
  assert.deepEqual(frontMatterOf("f", "\ufeff---\r\npublished: 2019-03-13\r\n---\r\n\r\nنص").metadata, {
    published: "2019-03-13",
  });
});

test("front matter that is never closed is said, and the file is plain text", () => {
  const { body, troubles } = frontMatterOf("f", "---\noutlet: x\nنص");
  assert.equal(body, "---\noutlet: x\nنص");
  assert.equal(troubles[0]!.code, "open-front-matter");
});
