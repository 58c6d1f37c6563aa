import assert from "node:assert/strict";
import { test } from "node:test";
import { inputOf, oneItem, oneTrouble } from "../input.test.ts";
import { readHtml } from "./read-html.ts";

const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article><h3><a href="/n/${i}">وزير الخارجية يبحث مع نظيره ملفات المنطقة ${i}</a></h3><p>بحث الوزيران في لقائهما ملفات مشتركة</p></article>`,
  ).join("");
const CASES: readonly (readonly [string, string, string, RegExp])[] = [
  [
    "a home page",
    `<title>وكالة النهر</title><main>${cards(12)}</main>`,
    "https://x.example/",
    /list of links|home page/,
  ],
  [
    "a list of a category",
    `<title>سوريا | وكالة النهر</title><h1>سوريا</h1><ul>${cards(20)}</ul>`,
    "https://x.example/category/syria",
    /list of links|overview/,
  ],
  [
    "a login page",
    `<h1>تسجيل الدخول</h1><form><p>أدخل اسم المستخدم وكلمة المرور للمتابعة إلى حسابك</p><input type=password></form>`,
    "https://x.example/login",
    /login/,
  ],
  [
    "a page not found",
    `<title>404</title><h1>عذراً</h1><p>الصفحة المطلوبة غير موجودة، ربما حُذفت أو نُقلت إلى عنوان آخر.</p>`,
    "https://x.example/a",
    /not found/,
  ],
  [
    "a video alone",
    `<h1>بالفيديو: لحظة القصف</h1><video src=a.mp4></video><p>شاهد</p>`,
    "https://x.example/v/1",
    /video/,
  ],
  ["nothing", "", "https://x.example/a", /no text/],
];

for (const [name, html, url, says] of CASES) {
  test(`${name} is no article`, async () => {
    const trouble = await oneTrouble(readHtml, inputOf("page.html", html, { url }));
    assert.equal(trouble.code, "no-article");
    assert.match(trouble.says, says);
    assert.match(trouble.saysArabic, /لا تقرير في هذه الصفحة/);
  });
}

test("a short flash with many links around it is an article", async () => {
  const html = `<h1>عاجل</h1><div class="post-content"><p>انفجار سيارة مفخخة وسط مدينة العين وأنباء عن سقوط ضحايا.</p></div><ul>${cards(3)}</ul>`;
  const item = await oneItem(readHtml, inputOf("page.html", html, { url: "https://x.example/n/1" }));
  assert.equal(item.body, "انفجار سيارة مفخخة وسط مدينة العين وأنباء عن سقوط ضحايا.");
});

test("a charset that the bytes contradict is read and said, a manifest is believed, a key is made", async () => {
  const html = `<meta charset="windows-1256"><title>خبر من بلدة العين</title><p>قُتل خمسة مدنيين وأصيب اثنا عشر آخرون في قصف مدفعي على سوق البلدة.</p>`;
  const known = [{ outlet: "سانا", published: "2018-03-13" }];
  const item = await oneItem(readHtml, inputOf("page.html", html, { known }));
  assert.deepEqual(
    [item.outlet, item.key, item.dates.map(({ origin }) => origin), item.warnings.map(({ code }) => code)],
    ["سانا", "file:/reports/page.html", ["manifest"], ["unclear-encoding"]],
  );
});
