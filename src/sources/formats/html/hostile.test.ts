import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { inputOf, oneTrouble, readAll } from "../input.test.ts";
import { readHtml } from "./read-html.ts";

const TEXT = "<p>قال مصدر عسكري إن القوات تقدمت في المدينة، وأضاف أن المعارك مستمرة على أطرافها.</p>";
/** Milliseconds that no page may take, on a slow and busy machine (alone on it, none takes two seconds). */
const LONG = 20_000;

const hostile = (name: string, html: () => string | Uint8Array): void => {
  test(`${name}: an end in time and no throw`, async () => {
    const page = html();
    const begin = performance.now();
    const [one] = await readAll(readHtml, inputOf("hostile.html", page));
    assert.ok(one !== undefined);
    assert.ok(performance.now() - begin < LONG, `${performance.now() - begin} ms`);
  });
};

const M = 1_000_000;
hostile("100,000 nested divs", () => "<div>".repeat(100_000) + TEXT);
hostile("1,900 nested divs with text", () => "<div>".repeat(1900) + TEXT.repeat(20) + "</div>".repeat(1900));
hostile("900 nested divs, each with a paragraph", () => `<div>${TEXT}`.repeat(900));
hostile("100,000 unclosed paragraphs", () => "<p>a".repeat(90_000));
hostile("20,000 links", () => "<a href=x>خبر</a> ".repeat(20_000));
hostile("a line of 50 MB", () => `<p>${"a".repeat(50 * M)}</p>`);
hostile("20 MB of white space", () => `<p>a${" ".repeat(20 * M)}b</p>`);
hostile(
  "4 MB of white space",
  () => `<title>${" ".repeat(M)}b</title><h1>${" ".repeat(M)}</h1><p>a${"\n".repeat(M)}b</p>`,
);
hostile("comments never closed", () => `${TEXT}${"<!-- ".repeat(M)}`);
hostile("scripts never closed", () => `${TEXT}${"<script ".repeat(M)}`);
hostile("svg never closed", () => `${TEXT}${"<svg>".repeat(M / 4)}`);
hostile("styles closed and opened", () => "<style></style>".repeat(M / 4));
hostile("a tag never closed", () => `${TEXT}<div ${"a=b ".repeat(M)}`);
hostile("as many less-than signs as are parsed", () => "<".repeat(90_000));
hostile("as many entities as are parsed", () => `<p>${"&amp;a".repeat(45_000)}`);
hostile("as many tags as are parsed", () => `<p>${"<i>a</i>".repeat(30_000)}`);
hostile("only less-than signs", () => "<".repeat(5 * M));
hostile("only ampersands", () => `<p>${"&amp".repeat(M)}`);
hostile(
  "white space in broken JSON-LD",
  () => `<script type="application/ld+json">{"a" ${" ".repeat(M)}x</script>${TEXT}`,
);
hostile(
  "white space behind the end of JSON-LD",
  () => `<script type="application/ld+json">{} --> ${" ".repeat(M)}x</script>${TEXT}`,
);
hostile(
  "semicolons in broken JSON-LD",
  () => `<script type="application/ld+json">{"a" ${";".repeat(M)}x</script>${TEXT}`,
);
hostile(
  "an address of slashes",
  () =>
    `<!-- saved from url=(0001)https://a.example/1 --><link rel="canonical" href="https://a.example/${"/".repeat(M)}x">${TEXT}`,
);
hostile(
  "a title without end in a page of many lines",
  () =>
    `<script type="application/json">{"title":"${"خبر ".repeat(400_000)}","content":"a"}</script>${"<p>قصف المدينة أمس.</p>".repeat(20_000)}`,
);
hostile(
  "1,900 nested figures without a picture",
  () => `${TEXT.repeat(20)}${"<figure>".repeat(1900)}${"<i></i>".repeat(45_000)}${"</figure>".repeat(1900)}`,
);
hostile("1,900 nested times", () => `${TEXT}${"<time>".repeat(1900)}${"<i>a</i>".repeat(22_000)}`);
hostile(
  "1,900 nested elements named as dates",
  () => `${TEXT}${'<div class="post-date">'.repeat(1900)}${"<i>a</i>".repeat(22_000)}`,
);
hostile("deep JSON-LD", () => `<script type="application/ld+json">${"[".repeat(M)}</script>${TEXT}`);
hostile(
  "deep JSON state",
  () =>
    `<script type="application/json">${'{"title":"a","content":['.repeat(50_000)}${"]}".repeat(50_000)}</script>${TEXT}`,
);
hostile(
  "wide JSON-LD",
  () => `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(60_000)}]</script>${TEXT}`,
);
hostile("data URIs", () => `<img src="data:image/png;base64,${"A".repeat(10 * M)}">${TEXT}`);
hostile("a title of 2 MB of separators", () => `<title>${"a - ".repeat(M / 2)}</title>${TEXT}`);
hostile("dates without end", () => `<h1>عنوان الخبر</h1>${"<p>13/3/2018 ".repeat(20_000)}`);
hostile("meta without end", () => '<meta name="date" content="2018-03-13">'.repeat(50_000) + TEXT);
hostile("nested tables", () => "<table><tr><td>".repeat(1500) + TEXT);
hostile("formatting never closed", () => `<b><i><font>${TEXT}`.repeat(600));

test("what is too deep or too large says so", async () => {
  assert.equal((await oneTrouble(readHtml, inputOf("a.html", "<div>".repeat(5000)))).code, "too-deep");
  assert.equal((await oneTrouble(readHtml, inputOf("a.html", `<p>${"a".repeat(7 * M)}`))).code, "too-large");
});

test("any bytes give one answer, and none throws", async () => {
  const tags =
    '<p>|</p>|<div class=share>|</div>|<!--|-->|<script type=application/ld+json>|</script>|{"datePublished":|"2018"|<a href=#>|</a>|<br>|<h1>|<table>|<td>|&#x0;|&#1234567;|<title>|</title>|<time datetime=2018-02-30>|<meta name=date content="|">|<svg|<|>|\u0000|قال مصدر إن القصف استمر|اقرأ أيضاً'.split(
      "|",
    );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 8 })), { maxLength: 60 }),
      async (parts) => {
        assert.equal((await readAll(readHtml, inputOf("any.html", parts.join("")))).length, 1);
      },
    ),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.equal((await readAll(readHtml, inputOf("any.html", bytes))).length, 1);
    }),
    { numRuns: 50 },
  );
});
