import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseDate } from "../../dates/choose.ts";
import { inputOf, oneItem } from "../input.test.ts";
import { readHtml } from "./read-html.ts";

const TITLE = "مقتل خمسة مدنيين بقصف على سوق في بلدة العين";
const A =
  "قُتل خمسة مدنيين وأصيب اثنا عشر آخرون، الاثنين، في قصف مدفعي استهدف سوقاً شعبياً وسط بلدة العين، بحسب ما أفاد مصدر طبي.";
const B =
  "وقال رئيس المجلس المحلي في البلدة إن القذائف سقطت قرابة الساعة العاشرة صباحاً، وإن فرق الإسعاف نقلت الجرحى إلى مشفى قريب.";
const C =
  "ولم يصدر تعليق فوري من القوات الحكومية على الحادثة، في حين تواصلت الاشتباكات على أطراف البلدة حتى ساعات المساء.";
const H1 = `<title>${TITLE}</title><h1>${TITLE}</h1>`;
const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div><a href="/n/${i}"><img src=x></a><div><a href="/n/${i}">وزير الخارجية يبحث مع نظيره ملفات المنطقة</a></div><div>منذ ${i} ساعات</div></div>`,
  ).join("");

/** The way a page is made; the page; the lines of the body; the day. */
const CASES: readonly (readonly [string, string, readonly string[], string | null])[] = [
  [
    "a widget for each paragraph",
    `${H1}<div class="elementor">${[A, B, C].map((p) => `<section><div class="elementor-widget elementor-widget-text-editor">${p}</div></section>`).join("")}</div>${cards(6)}`,
    [A, B, C],
    null,
  ],
  [
    "cards of related news in the middle, a list that belongs to the report",
    `${H1}<div class=c><p>${A}</p><div><h4>مواضيع ذات صلة</h4>${cards(2)}</div><p>${B}</p><ul><li>أولاً: وقف إطلاق النار في البلدة.</li><li>ثانياً: إخراج الجرحى إلى المدينة.</li></ul><p>${C}</p></div>`,
    [A, B, "أولاً: وقف إطلاق النار في البلدة.", "ثانياً: إخراج الجرحى إلى المدينة.", C],
    null,
  ],
  [
    "text straight in the body",
    `<title>${TITLE}</title>${TITLE}<br><br>13/3/2018<br>${A}<br><br>${B}<br><br>${C}`,
    [A, B, C],
    "2018-03-13",
  ],
  [
    "a lead outside what is called the body",
    `<article>${H1}<p class="article__subhead">${A}</p><div class=share>شارك</div><div class="article-body">${B}<br>${C}</div></article>`,
    [A, B, C],
    null,
  ],
  [
    "a message of somebody else shown in the report",
    `${H1}<div class="entry-content"><p>${A}</p><blockquote class="twitter-tweet"><p>سقوط قذائف على السوق الآن</p>&mdash; (@a) <a href=x>March 12, 2018</a></blockquote><p>${B}</p><p>${C}</p></div>`,
    [A, B, C],
    null,
  ],
  [
    "comments that nothing calls comments",
    `${H1}<div class="txt"><p>${A}</p><p>${B}</p></div><div class="fb"><h3>التعليقات (2)</h3><div><b>زائر</b><p>${C}</p></div><div><b>زائر</b><p>${C}</p></div></div>`,
    [A, B],
    null,
  ],
  [
    "«read also» with and without a link, «see also» as words of the report",
    `${H1}<div class="post-content"><p>${A}</p><p>اقرأ أيضا <a href=x>تحذيرات من كارثة في البلدة</a></p><p>${B}</p><p>شاهد أيضا جنود الاحتياط وهم يغادرون الموقع القريب.</p><p>للمزيد: تابعونا</p><p>المصدر : وكالات</p></div>`,
    [A, B, "شاهد أيضا جنود الاحتياط وهم يغادرون الموقع القريب."],
    null,
  ],
  [
    "links inside a paragraph, and a paragraph that is a link",
    `${H1}<div class="post-content"><p>قُتل <a href=x>خمسة مدنيين</a> في <a href=y>قصف مدفعي</a> على بلدة العين.</p><p><a href=z>${B}</a></p></div>`,
    ["قُتل خمسة مدنيين في قصف مدفعي على بلدة العين.", B],
    null,
  ],
  [
    "the day of fetching above everything",
    `<div class=date>الأربعاء 1 أيار 2024</div>${H1}<div class="post-content"><p>${A}</p><p>${B}</p></div>`,
    [A, B],
    null,
  ],
  [
    "ASP.NET: no title, ids alone, letters of Word",
    `<form id="aspnetForm"><span id=lblTitle>${TITLE}</span><br><span id="lblDate">13/03/2018 10:25:00 ص</span><br><span id=lblBody><P class=MsoNormal>${A}<o:p></o:p></P><P>${B}</P></span></form>`,
    [A, B],
    "2018-03-13",
  ],
  [
    "tags that are never closed",
    `${H1.replace("</h1>", "")}<div class=b><p>${A}<p>${B}<div>${C}</td></table>`,
    [A, B, C],
    null,
  ],
  [
    "letters as numbers, entities escaped twice",
    `${H1}<div class="post-content"><p>${[...A].map((letter) => `&#${letter.codePointAt(0)};`).join("")}</p><p>${B.replace("،", "&amp;nbsp;،")}</p></div>`,
    [A, B.replace("،", " ،")],
    null,
  ],
];

for (const [name, html, lines, day] of CASES) {
  test(name, async () => {
    const item = await oneItem(readHtml, inputOf("page.html", html, { url: "https://x.example/n/1" }));
    assert.deepEqual(item.body.split("\n"), lines);
    assert.equal(item.title, TITLE);
    assert.equal(item.outlet, "x.example");
    assert.equal(chooseDate(item.dates, item.custody.takenAt).published?.day ?? null, day);
  });
}
