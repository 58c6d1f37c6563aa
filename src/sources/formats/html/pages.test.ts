import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseDate } from "../../dates/choose.ts";
import type { Item } from "../../item.ts";
import { inputOf, oneItem } from "../input.test.ts";
import { readHtml } from "./read-html.ts";

/** Three paragraphs of an invented report. */
const P = [
  "قُتل خمسة مدنيين وأصيب اثنا عشر آخرون، الاثنين، في قصف مدفعي استهدف سوقاً شعبياً وسط بلدة العين، بحسب ما أفاد مصدر طبي.",
  "وقال رئيس المجلس المحلي في البلدة إن القذائف سقطت قرابة الساعة العاشرة صباحاً، وإن فرق الإسعاف نقلت الجرحى إلى مشفى قريب.",
  "ولم يصدر تعليق فوري من القوات الحكومية على الحادثة، في حين تواصلت الاشتباكات على أطراف البلدة حتى ساعات المساء.",
];
const BODY = P.join("\n");
const TITLE = "مقتل خمسة مدنيين بقصف على سوق في بلدة العين";
const paragraphs = P.map((p) => `<p>${p}</p>`).join("\n");
const MENU = `<nav class="main-menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/syria">سوريا</a></li><li><a href="/world">العالم</a></li></ul></nav>`;
const FOOT = `<footer><p>جميع الحقوق محفوظة © 2018 وكالة النهر</p><a href="/about">من نحن</a></footer>`;
const more = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/n/${i}">خبر آخر رقم ${i} عن اجتماع وزاري في العاصمة</a></li>`,
  ).join("");

interface Expected {
  readonly body?: string;
  readonly title?: string;
  readonly outlet: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  readonly day: string | null;
  readonly origin?: string;
}

const page = (
  name: string,
  html: string | Uint8Array,
  expected: Expected,
  more: Parameters<typeof inputOf>[2] = {},
): void => {
  test(name, async () => {
    const item: Item = await oneItem(readHtml, inputOf("page.html", html, more));
    const { published } = chooseDate(item.dates, item.custody.takenAt);
    assert.equal(item.body, expected.body ?? BODY);
    assert.equal(item.title, expected.title ?? TITLE);
    assert.equal(item.outlet, expected.outlet);
    if (expected.author !== undefined) assert.equal(item.author, expected.author);
    if (expected.url !== undefined) assert.equal(item.url, expected.url);
    assert.equal(published?.day ?? null, expected.day);
    if (expected.origin !== undefined) assert.equal(published?.origin, expected.origin);
    assert.equal(item.language, "ar");
  });
};

page(
  "WordPress with Yoast: a graph, tags, «read also», share buttons, comments",
  `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>${TITLE} - شبكة الضفة</title>
  <link rel="canonical" href="https://www.example-diffa.net/2018/03/12/market/"><meta property="og:site_name" content="شبكة الضفة">
  <meta property="og:title" content="${TITLE} - شبكة الضفة"><meta property="article:published_time" content="2018-03-12T19:40:11+00:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://x/#site","name":"شبكة الضفة"},
  {"@type":"Person","@id":"https://x/#p1","name":"سامر الحاج"},{"@type":["Article"],"headline":"${TITLE}","datePublished":"2018-03-12T19:40:11+00:00",
  "dateModified":"2018-03-14T09:00:00+00:00","author":{"@id":"https://x/#p1"},}]}</script></head>
  <body class="post-template-default single single-post has-sidebar tag-syria"><header class="site-header"><a href="/">شبكة الضفة</a>${MENU}</header>
  <main><article class="post-77 post type-post tag-news category-syria"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1>
  <div class="entry-meta"><time class="entry-date published" datetime="2018-03-12T19:40:11+00:00">12 مارس، 2018</time> <span class="author vcard">سامر الحاج</span></div></header>
  <div class="entry-content"><figure class="wp-block-image"><img src="a.jpg"><figcaption>آثار القصف (مواقع التواصل)</figcaption></figure>
  <p>${P[0]}</p><p><strong>اقرأ أيضاً: <a href="/x">اجتماع طارئ لمجلس الأمن حول الأوضاع</a></strong></p><p>${P[1]}</p><p>${P[2]}</p>
  <div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">فيس بوك</a></li><li><a href="#">تويتر</a></li></ul></div>
  <div id="jp-relatedposts"><h3>مواضيع ذات صلة</h3><ul>${more(3)}</ul></div></div>
  <footer class="entry-footer"><span class="tags-links">الوسوم: <a href="/t/1">قصف</a>، <a href="/t/2">العين</a></span></footer></article>
  <div id="comments"><h2>تعليق واحد</h2><p>حسبنا الله ونعم الوكيل في كل ظالم يقتل الأبرياء في الأسواق</p><form><label>أضف تعليقاً</label><textarea></textarea></form></div></main>
  <aside class="sidebar"><h2>الأكثر قراءة</h2><ul>${more(8)}</ul></aside>${FOOT}</body></html>`,
  {
    outlet: "شبكة الضفة",
    author: "سامر الحاج",
    url: "https://www.example-diffa.net/2018/03/12/market/",
    day: "2018-03-12",
    origin: "json-ld",
  },
);

page(
  "an agency: JSON-LD, day in its own zone, nested divs, newsletter and cookies",
  `<html lang="ar"><head><title>${TITLE} | وكالة النهر للأنباء</title><meta property="og:type" content="article">
  <script type='application/ld+json'>[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2018-03-13T01:15:00+03:00",
  "publisher":{"@type":"Organization","name":"وكالة النهر للأنباء"},"author":[{"@type":"Person","name":"ليلى يوسف"},{"@type":"Person","name":"كريم داود"}]}]</script></head>
  <body><div id="cookie-consent"><p>يستخدم موقعنا ملفات تعريف الارتباط لتحسين تجربتك. <a href="#">قبول</a></p></div>${MENU}
  <div class="wrap"><div class="col"><div class="story"><h1>${TITLE}</h1><div class="story-time">منذ ساعتين</div>
  <div class="story-body"><div><div>${P[0]}</div></div><div><div>${P[1]}</div></div><div class="newsletter-box"><p>اشترك في نشرتنا البريدية ليصلك كل جديد</p></div>
  <div><div>${P[2]}</div></div><p>(إعداد ليلى يوسف - تحرير كريم داود)</p><p>تابعونا على تويتر</p></div></div></div>
  <div class="related-stories"><h2>قد يهمك أيضاً</h2><ul>${more(6)}</ul></div></div>${FOOT}</body></html>`,
  {
    body: `${BODY}\n(إعداد ليلى يوسف - تحرير كريم داود)`,
    outlet: "وكالة النهر للأنباء",
    author: "ليلى يوسف، كريم داود",
    day: "2018-03-13",
    origin: "json-ld",
  },
);

/** The bytes of a page in windows-1256, whose letters for this text are looked up one by one. */
function in1256(html: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from([...html].map((letter) => codes.get(letter) ?? 63));
}

page(
  "an old page in windows-1256: tables for layout, <br><br>, font tags, no class anywhere",
  in1256(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>${TITLE}</title></head>
  <body bgcolor=white><table width=760 align=center><tr><td colspan=2><font size=5>صحيفة السد</font></td></tr>
  <tr><td width=150 valign=top><a href=1.asp>الصفحة الأولى</a><br><a href=2.asp>شؤون محلية</a><br><a href=3.asp>رياضة</a><br><a href=4.asp>اقتصاد</a></td>
  <td><table><tr><td><b><font size=4>${TITLE}</font></b></td></tr><tr><td><font color=red>الثلاثاء 13 آذار/مارس 2018</font></td></tr>
  <tr><td><p align=justify><font face="Simplified Arabic">${P[0]}<br><br>${P[1]}<br><br>${P[2]}<br></font></td></tr></table></td></tr>
  <tr><td colspan=2 align=center><font size=1>جميع الحقوق محفوظة لصحيفة السد 2018</font></td></tr></table></body></html>`),
  {
    outlet: "www.example-sadd.com".replace("www.", ""),
    url: "http://www.example-sadd.com/show.asp?id=77",
    day: "2018-03-13",
    origin: "page-text",
  },
  { url: "http://www.example-sadd.com/show.asp?id=77" },
);

page(
  "Blogger: a post in spans and divs with &nbsp;, the day only in the heading of dates",
  `<html><head><title>مدونة العين: ${TITLE}</title><meta content='مدونة العين' property='og:site_name'/><meta content='${TITLE}' property='og:title'/></head><body>
  <div class='blog-posts hfeed'><h2 class='date-header'><span>الاثنين، 12 مارس 2018</span></h2><div class='post hentry'><h3 class='post-title entry-title'>${TITLE}</h3>
  <div class='post-body entry-content'><div dir="rtl" style="text-align: right;"><div class="separator"><a href="i.jpg"><img src="i.jpg"/></a></div>
  <span style="font-size: large;">${P[0]!.replaceAll(" في ", "&nbsp;في ")}</span><br /><span><br /></span><span>${P[1]}</span><br /><br /><span>${P[2]}</span></div></div>
  <div class='post-footer'><span class='post-author'>مرسلة بواسطة <span>المدوّن</span></span> <a href="#">إرسال بالبريد الإلكتروني</a></div></div></div></body></html>`,
  { outlet: "مدونة العين", day: "2018-03-12", origin: "page-text" },
);

page(
  "AMP",
  `<!doctype html><html ⚡ lang="ar"><head><meta charset="utf-8"><link rel="canonical" href="https://example-nahr.org/news/551"><title>${TITLE}</title>
  <style amp-boilerplate>body{visibility:hidden}</style><script async src="https://cdn.ampproject.org/v0.js"></script>
  <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-03-12 10:25","publisher":{"name":"قناة النهر"},"headline":"${TITLE}"}</script></head><body>
  <amp-sidebar id="s" layout="nodisplay"><ul>${more(4)}</ul></amp-sidebar><header>قناة النهر</header><article><h1>${TITLE}</h1>
  <amp-img src="a.jpg" width=1 height=1></amp-img><div class="amp-wp-article-content">${paragraphs}<amp-ad width=1 height=1>إعلان</amp-ad></div>
  <amp-social-share type="twitter"></amp-social-share></article><amp-consent><div>نستخدم ملفات تعريف الارتباط</div></amp-consent></body></html>`,
  { outlet: "قناة النهر", url: "https://example-nahr.org/news/551", day: "2018-03-12", origin: "json-ld" },
);

page(
  "Next.js: an empty page and the article in its state, in blocks",
  `<html><head><title>${TITLE} | منصة الوادي</title><meta property="og:site_name" content="منصة الوادي"></head><body><div id="__next"><p>جار التحميل</p></div>
  <script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
    props: {
      pageProps: {
        menu: [{ title: "سوريا", text: "كل الأخبار" }],
        article: {
          title: TITLE,
          publishedAt: "2018-03-12T22:10:00+03:00",
          blocks: [{ type: "image", caption: "صورة" }, ...P.map((text) => ({ type: "paragraph", text }))],
        },
      },
    },
  })}</script></body></html>`,
  { outlet: "منصة الوادي", day: "2018-03-12", origin: "meta" },
);

page(
  "a body that stands only in JSON-LD, with entities and line ends",
  `<html><head><meta property="og:site_name" content="إذاعة الجبل"><meta property="og:title" content="${TITLE}"><script type="application/ld+json">
  {"@type":"ReportageNewsArticle","headline":"${TITLE}","datePublished":"2018-03-12","articleBody":${JSON.stringify(P.join("\n\n").replaceAll("،", "&#1548;"))}}
  </script></head><body><div id="app"></div><noscript>فعّل جافاسكربت لمشاهدة هذه الصفحة</noscript></body></html>`,
  { outlet: "إذاعة الجبل", day: "2018-03-12", origin: "json-ld" },
);

page(
  "a page saved by a browser: its address in a comment, hidden text, marks of direction, dates in Arabic digits",
  `<!DOCTYPE html>\n<!-- saved from url=(0041)https://www.example-rafid.com/ar/news/9123/ -->\n<html dir="rtl"><head><title>${TITLE} - الرافد نيوز</title>
  <meta property="og:url" content="https://ads.other-host.com/x"></head><body><div style="display: none">نص مخفي لا يراه القارئ في هذه الصفحة أبداً مهما طال الكلام</div>
  <div class="top"><span id="today">الأربعاء 1 مايو 2024</span></div><div id="content"><h1>\u200f${TITLE}</h1><span class="pub">نُشر في: ٢٠١٨/٣/١٣ - ١٠:٢٥ ص</span>
  ${P.map((p) => `<p>\u200f${p}\u200e</p>`).join("")}<p><a href="/more">للمزيد من الأخبار</a></p></div></body></html>`,
  {
    outlet: "الرافد نيوز",
    url: "https://www.example-rafid.com/ar/news/9123/",
    day: "2018-03-13",
    origin: "page-text",
  },
);

page(
  "a ministry's page with a Hijri date and the title as first paragraph",
  `<html><head><title>وزارة الأنباء :: ${TITLE}</title><meta name="application-name" content="وزارة الأنباء"></head><body><div class="breadcrumb">الرئيسية / الأخبار</div>
  <div id="news"><h2>${TITLE}</h2><div>٢٥ جمادى الآخرة ١٤٣٩ هـ</div><p><b>${TITLE}</b></p>${paragraphs}<div class="print">طباعة</div></div>${FOOT}</body></html>`,
  { outlet: "وزارة الأنباء", day: "2018-03-13", origin: "page-text" },
);

page(
  "Drupal with dc.date, a byline in the text and a list of links in the middle",
  `<html><head><title>${TITLE} | جريدة الميناء</title><meta name="dcterms.date" content="2018-03-12T00:00+02:00"><meta property="og:title" content="${TITLE}"></head><body>${MENU}
  <div class="node node--type-article"><h1><span>${TITLE}</span></h1><div class="field field--name-body"><p>كتب: مراسلنا في العين</p><p>${P[0]}</p>
  <ul><li><a href="/1">الأمم المتحدة تدعو إلى هدنة</a></li><li><a href="/2">وصول قافلة مساعدات</a></li></ul><p>${P[1]}</p><p>${P[2]}</p></div></div>
  <div class="block-views">${more(5)}</div></body></html>`,
  { outlet: "جريدة الميناء", day: "2018-03-12", origin: "meta" },
);

page(
  "microdata, a title with quotes escaped twice, a live date above that is not the report's",
  `<html><head><meta property="og:title" content="مقتل خمسة مدنيين بقصف على &amp;quot;سوق العين&amp;quot;"><meta property="og:site_name" content="تلفزيون المدى"></head><body>
  <div class="topbar"><div class="date">الأربعاء 01 أيار 2024</div></div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">مقتل خمسة مدنيين بقصف على "سوق العين"</h1>
  <meta itemprop="datePublished" content="2018-03-12T08:00:00+0300"><div itemprop="articleBody">${paragraphs}<p>كلمات مفتاحية: قصف، العين</p></div></div></body></html>`,
  {
    title: 'مقتل خمسة مدنيين بقصف على "سوق العين"',
    outlet: "تلفزيون المدى",
    day: "2018-03-12",
    origin: "meta",
  },
);

page(
  "lines broken by hand in <pre>, the date in the address",
  `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><pre>
${P.map((p) => p.replace(/(.{60,80}) /g, "$1\n")).join("\n\n")}
</pre></body></html>`,
  { outlet: "example-archive.org", day: "2018-03-12", origin: "address" },
  { url: "https://www.example-archive.org/2018/3/12/77.htm" },
);

page(
  "paragraphs without full stops behind single <br>, date day first",
  `<html><head><title>${TITLE}</title><meta name="pubdate" content="12/3/2018 10:25"></head><body><h1>${TITLE}</h1><div class="details">
  ${P.map((p) => p.replace(/\.$/, "")).join("<br>")}</div></body></html>`,
  { body: P.map((p) => p.replace(/\.$/, "")).join("\n"), outlet: null, day: "2018-03-12", origin: "meta" },
);
