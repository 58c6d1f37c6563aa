import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ColumnMapping } from "../../input.ts";
import { describeMapping, parseMapping } from "./given-mapping.ts";
import { guessMapping, signatureOf } from "./mapping.ts";

const NONE: ColumnMapping = {
  text: "",
  title: null,
  outlet: null,
  published: null,
  url: null,
  id: null,
  author: null,
};

test("well-known names tell the mapping, in Arabic and in English", () => {
  assert.deepEqual(
    guessMapping(["Article_ID", "HEADLINE", "Body", "Publisher", "Pub Date", "Link", "Author"], []),
    {
      id: "Article_ID",
      title: "HEADLINE",
      text: "Body",
      outlet: "Publisher",
      published: "Pub Date",
      url: "Link",
      author: "Author",
    },
  );
  assert.deepEqual(
    guessMapping(["الرقم", "عنوان الخبر", "النَّص", "الوسيله", "تاريخ النشر", "الرابط", "الكاتب"], []),
    {
      id: "الرقم",
      title: "عنوان الخبر",
      text: "النَّص",
      outlet: "الوسيله",
      published: "تاريخ النشر",
      url: "الرابط",
      author: "الكاتب",
    },
  );
});

test("no text column, two of them or two of one name are not guessed", () => {
  assert.equal(guessMapping(["title", "date"], []), null);
  assert.equal(guessMapping(["text", "body"], []), null);
  assert.equal(guessMapping(["text", "Text "], []), null);
  assert.equal(guessMapping(["text", "date", "Date"], []), null);
  assert.equal(guessMapping([], []), null);
});

test("the sample parts a filled column from an empty one and an address from an outlet", () => {
  assert.deepEqual(guessMapping(["text", "body"], [["", "نص"]]), { ...NONE, text: "body" });
  assert.deepEqual(guessMapping(["text", "source"], [["نص", "https://wadi.example/1"]]), {
    ...NONE,
    text: "text",
    url: "source",
  });
  assert.deepEqual(guessMapping(["text", "date", "published"], [["نص", "1", "2"]]), {
    ...NONE,
    text: "text",
    published: "published",
  });
});

test("a mapping that is written is read", () => {
  const columns = ["Body", "Date", "Name, full"];
  assert.deepEqual(parseMapping('text=body, published=Date,author="Name, full"', columns), {
    ...NONE,
    text: "Body",
    published: "Date",
    author: "Name, full",
  });
  assert.deepEqual(parseMapping("text=#2", columns), { ...NONE, text: "Date" });
});

test("wrong mappings name what is wrong", () => {
  const says = (written: string): string => {
    const found = parseMapping(written, ["Body", "Date"]);
    assert.ok("code" in found && found.code === "no-mapping", written);
    return found.says;
  };
  assert.equal(says("text=Bdy"), "there is no column «Bdy»: the columns are «Body», «Date»");
  assert.match(says("texts=Body"), /^«texts» is nothing that a column can hold/);
  assert.match(says("published=Date"), /^no column is named for the text/);
  assert.match(says("Body"), /^«Body» is nothing/);
  assert.match(says(""), /^no column is named/);
});

test("a mapping described is read as the same one", () => {
  const name = fc.string({ minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 7, maxLength: 7 }), fc.boolean(), (columns, few) => {
      const [text, title, outlet, published, url, id, author] = columns as [string, ...string[]];
      const mapping = few
        ? { ...NONE, text }
        : {
            text,
            title: title!,
            outlet: outlet!,
            published: published!,
            url: url!,
            id: id!,
            author: author!,
          };
      assert.deepEqual(parseMapping(describeMapping(mapping), columns), mapping);
    }),
  );
});

test("any words written as a mapping give one or a trouble", () => {
  fc.assert(fc.property(fc.string(), (written) => void parseMapping(written, ["Body", "Date"])));
  fc.assert(fc.property(fc.array(fc.string()), (columns) => void guessMapping(columns, [columns])));
});

test("a header is remembered by its names", () => {
  assert.equal(signatureOf(["Text", " Pub_Date"]), '["text","pub date"]');
  assert.equal(signatureOf(["text", "pub date"]), signatureOf(["Text ", "PUB-DATE"]));
  assert.notEqual(signatureOf(["a", "b"]), signatureOf(["b", "a"]));
});
