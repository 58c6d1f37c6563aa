import assert from "node:assert/strict";
import { test } from "node:test";
import { isAroundText } from "./boilerplate.ts";
import { lettersOf } from "./letters.ts";
import type { Line } from "./line.ts";
import { isReadAlso } from "./read-also.ts";

const line = (text: string): Line => ({ text, letters: lettersOf(text), linked: 0, heading: false });

const ALSO = [
  "اقرأ أيضاً: اجتماع طارئ",
  "إقرأ أيضا",
  "اقرأ المزيد",
  "للمزيد:",
  "مواضيع ذات صلة",
  "شاهد أيضاً",
  "قد يهمك أيضاً",
  "المزيد من التفاصيل عبر الرابط",
  "للمزيد من الأخبار اضغط هنا",
];
const AROUND = [
  "تابعونا على تويتر",
  "اشترك في نشرتنا البريدية",
  "للاشتراك في قناتنا على تلغرام",
  "جميع الحقوق محفوظة © 2018",
  "الوسوم: سوريا، حلب",
  "شارك هذا الخبر",
  "فيسبوك تويتر واتساب",
  "صورة أرشيفية",
  "منذ ٣ ساعات",
  "المصدر: وكالات",
];
/** Sentences of reports that begin like them. */
const NEWS = [
  "اشترك في الهجوم عشرات المسلحين.",
  "انضم إلى مجموعة مسلحة في المدينة قبل عامين.",
  "المزيد من القتلى سقطوا في القصف.",
  "شاهد أيضا جنودا يغادرون الموقع.",
  "تابعوا تقدمهم نحو البلدة.",
  "لا يوجد تعليق رسمي على الحادثة حتى الآن.",
  "منذ 3 أيام لم تدخل المساعدات.",
  "عاجل: مقتل ثلاثة مدنيين",
  "مشاركة قوات أجنبية في المعركة",
];

test("calls to read on and buttons are told from sentences that begin like them", () => {
  for (const text of ALSO) assert.equal(isReadAlso(line(text)), true, text);
  for (const text of AROUND) assert.equal(isAroundText(line(text)), true, text);
  for (const text of NEWS) assert.equal(isReadAlso(line(text)) || isAroundText(line(text)), false, text);
});
