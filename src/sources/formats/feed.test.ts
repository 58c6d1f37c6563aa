import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readBytes } from "../../../test/sources.ts";
import { type Feed, readFeedEntries } from "./feed-entries.ts";

const rss = (items: string, head = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>وكالة الفرات</title><link>https://furat.example/</link>${head}${items}</channel></rss>`;
const LONG = "أعلنت فرق الدفاع المدني انتشال جثث من تحت الأنقاض بعد الغارة. ".repeat(10);
const codes = (troubles: readonly { readonly code: string }[]): string[] => troubles.map(({ code }) => code);
const feedOf = (text: string, url: string | null = null): Feed => {
  const feed = readFeedEntries(Buffer.from(text), null, url);
  assert.ok(!("code" in feed), JSON.stringify(feed));
  return feed;
};

test("an entry of RSS is an item", async () => {
  const text = rss(`<item><title>غارة &amp; قصف</title><link>https://www.furat.example/1?utm_source=rss</link>
<guid isPermaLink="false">f-1</guid><dc:creator>مراسل حلب</dc:creator><pubDate>Tue, 13 Mar 2018 01:25:00 +0300</pubDate>
<description>موجز</description><content:encoded><![CDATA[<p>${LONG}</p><figure><img><figcaption>صورة</figcaption></figure><p>قُتل مدنيان&nbsp;في حلب.<br/>وأصيب ثالث</p>]]></content:encoded></item>`);
  const { items, troubles } = await readBytes("a.xml", text);
  assert.deepEqual(troubles, []);
  const [item] = items;
  assert.deepEqual(
    { ...item!, raw: Buffer.from(item!.raw).toString(), custody: item!.custody.position },
    {
      name: "a.xml:1",
      key: "url:furat.example/1",
      format: "feed",
      raw: text,
      custody: "item 1",
      id: "f-1",
      title: "غارة & قصف",
      body: `${LONG.trim()}\nقُتل مدنيان في حلب.\nوأصيب ثالث`,
      outlet: "وكالة الفرات",
      author: "مراسل حلب",
      url: "https://www.furat.example/1?utm_source=rss",
      dates: [
        {
          written: "Tue, 13 Mar 2018 01:25:00 +0300",
          day: "2018-03-13",
          instant: "2018-03-12T22:25:00.000Z",
          origin: "feed",
          where: "pubDate",
          changed: false,
        },
      ],
      language: item!.language,
      warnings: [],
    },
  );
});

test("Atom, RDF, RSS 0.91 and JSON Feed are read alike", () => {
  const atom = feedOf(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">قناة &amp;amp; خبر</title><link rel="next" href="?page=2"/>
<entry><id>tag:1</id><title type="html">خبر &lt;b&gt;عاجل&lt;/b&gt;</title><link href="/a"/><published>2018-03-13T10:00:00Z</published><updated>2018-03-14</updated>
<author><name>مراسل</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>سطر</p><p>آخر &amp; أخير</p></div></content></entry></feed>`,
    "https://x.example/feed/",
  );
  assert.deepEqual([atom.title, atom.next], ["قناة & خبر", "https://x.example/feed/?page=2"]);
  const [entry] = atom.entries;
  assert.deepEqual(
    [entry!.id, entry!.title, entry!.url, entry!.text, entry!.author],
    ["tag:1", "خبر عاجل", "https://x.example/a", "سطر\nآخر & أخير", "مراسل"],
  );
  assert.deepEqual(
    entry!.dates.map(({ where, day, instant, changed }) => [where, day, instant, changed]),
    [
      ["published", "2018-03-13", "2018-03-13T10:00:00.000Z", false],
      ["updated", "2018-03-14", null, true],
    ],
  );
  const rdf = feedOf(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://x.example"><title>ق</title></channel><item rdf:about="https://x.example/1"><title>خ</title><link>https://x.example/1</link><description>${LONG}</description><dc:date>2018-03-13T23:30+03:00</dc:date></item></rdf:RDF>`,
  );
  assert.deepEqual(
    [rdf.title, rdf.entries[0]!.id, rdf.entries[0]!.text, rdf.entries[0]!.summaryOnly],
    ["ق", "https://x.example/1", LONG.trim(), false],
  );
  assert.equal(rdf.entries[0]!.dates[0]!.instant, "2018-03-13T20:30:00.000Z");
  const old = feedOf(
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>ق</title><ttl>30</ttl><item><title>خ</title><link>https://x.example/1</link></item></channel></rss>`,
  );
  assert.deepEqual([old.ttl, old.entries[0]!.text, old.entries[0]!.title], [30, "", "خ"]);
  const json = feedOf(
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "ق",
      next_url: "https://x.example/2",
      items: [
        {
          id: "7",
          url: "https://x.example/7",
          content_html: "<p>نص</p>",
          date_modified: "2018-03-13T10:00:00Z",
        },
      ],
    }),
  );
  assert.deepEqual(
    [json.next, json.entries[0]!.text, json.entries[0]!.dates[0]!.changed],
    ["https://x.example/2", "نص", true],
  );
});

test("a summary is an item with a warning", async () => {
  const texts = ["خبر قصير", `${LONG}…`, `${LONG}[&#8230;]`, `${LONG} اقرأ المزيد »`];
  const items = texts.map((text, i) => `<item><title>${i}</title><description>${text}</description></item>`);
  const read = await readBytes(
    "a.rss",
    rss([...items, `<item><title>x</title><description>${LONG}</description></item>`].join("")),
  );
  assert.deepEqual(
    read.items.map(({ warnings }) => codes(warnings)),
    [["summary-only"], ["summary-only"], ["summary-only"], ["summary-only"], []],
  );
});

test("entries without an address are known by their id, without that by their place", async () => {
  const { items } = await readBytes(
    "a.rss",
    rss(`<item><guid isPermaLink="false">9</guid><title>أ</title></item><item><title>ب</title></item>`),
  );
  assert.deepEqual(
    items.map(({ key }) => key),
    ["id:وكالة الفرات/9", "file:/a.rss#item 2"],
  );
});

test("a feed in windows-1256 is read", () => {
  const text = Buffer.from(
    rss("<item><title>?</title></item>").replace("UTF-8", "windows-1256").replace("وكالة الفرات", "QQ"),
    "latin1",
  );
  const at = text.indexOf("QQ");
  text[at] = 0xce;
  text[at + 1] = 0xc8;
  const feed = readFeedEntries(text, null, null);
  assert.equal("code" in feed ? feed.says : feed.title, "خب");
});

test("a feed that is cut off gives what is whole, and one trouble", async () => {
  const whole = rss(`<item><title>أ</title></item><item><title>ب</title></item>`);
  const { items, troubles } = await readBytes("a.rss", whole.slice(0, whole.lastIndexOf("</title>")));
  assert.deepEqual([items.map(({ title }) => title), codes(troubles)], [["أ"], ["damaged"]]);
  assert.deepEqual(codes((await readBytes("a.rss", rss(""))).troubles), ["empty"]);
});

test("entities of its own and files from outside do nothing", async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "ها"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${rss("<item><title>&c;</title></item>").slice(38)}`;
  const inert = await readBytes("a.rss", bomb);
  assert.equal(JSON.stringify(inert.items).includes("هاها"), false);
  const outside = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss("<item><title>&x;</title></item>").slice(38)}`;
  const refused = await readBytes("a.rss", outside);
  assert.equal(JSON.stringify(refused.items).includes("root:"), false);
  const deep = await readBytes(
    "a.rss",
    rss(`<item><description><![CDATA[${"<div>".repeat(20_000)}خبر]]></description></item>`),
  );
  assert.equal(deep.items[0]!.body, "خبر");
});

test("no text of a feed makes it throw", async () => {
  const whole = rss(
    `<item><title>أ</title><description>&lt;p&gt;${LONG}</description><pubDate>Tue, 13 Mar 2018</pubDate></item>`,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.constantFrom("<", "&", "]]>", "<![CDATA[", "<!--", "\u0000", "<item>", "<__proto__>", '"'),
      async (at, piece) => {
        await readBytes("a.rss", `${whole.slice(0, at)}${piece}${whole.slice(at)}`);
        await readBytes("a.rss", whole.slice(0, at));
      },
    ),
    { numRuns: 60 },
  );
});
