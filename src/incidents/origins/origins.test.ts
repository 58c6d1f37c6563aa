import assert from "node:assert/strict";
import { test } from "node:test";
import { openEngine } from "../../open-engine.ts";
import { openRegister } from "../register.ts";
import { type Report, refOf } from "../report.ts";
import { creditOf } from "../reuse/credit.ts";
import { textReuse } from "../reuse/text-reuse.ts";
import { launderedIn } from "./laundering.ts";
import { originsOf } from "./origins.ts";

const engine = openEngine();
const register = openRegister(engine.lexicon);

function report(
  id: string,
  text: string,
  outlet: string | null = "Al Jazeera",
  published = "2019-05-02",
): Report {
  const { claims } = engine.analyse({ name: id, text, outlet, published, url: null });
  return { id, text, outlet, published, publishedAt: null, url: null, claims };
}

/** «id [reason]» of the first claim of a kind in a report among others. */
function originIn(reports: readonly Report[], id: string, kind: string, nth = 0): string {
  const origins = originsOf(reports, textReuse(reports, register), register);
  const claim = reports.find((one) => one.id === id)!.claims.filter((one) => one.kind === kind)[nth];
  assert.ok(claim, `${id} tells of no ${kind}`);
  return origins
    .get(refOf(id, claim.id))!
    .map((origin) => `${origin.id} [${origin.reason}]`)
    .join(" + ");
}
const origin = (text: string, kind = "killed", nth = 0): string =>
  originIn([report("r", text)], "r", kind, nth);

const BODY = "قتل ثلاثة جنود في انفجار لغم قرب البلدة أمس.";

test("credit lines stand where newspapers put them", () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [`واشنطن (رويترز) - ${BODY}`, ["reuters"]],
    [`عنوان الخبر\n\nالقاهرة – (أ ف ب): ${BODY}`, ["afp"]],
    [`عنوان الخبر\nدمشق - د.ب.أ\n${BODY}`, ["dpa"]],
    [`عنوان الخبر\nبيروت - رويترز، أ ف ب\n${BODY}`, ["reuters", "afp"]],
    [`عنوان الخبر\nعواصم – وكالات: ${BODY}`, ["news-agencies"]],
    [`غزة / الأناضول / ${BODY}`, ["anadolu-agency"]],
    [`${BODY} (أ.ف.ب)`, ["afp"]],
    [`${BODY}\n(د ب أ)`, ["dpa"]],
    [`${BODY}\nالمصدر: الأناضول`, ["anadolu-agency"]],
    [`${BODY}\nفرانس 24 / أ ف ب`, ["afp"]],
    [`${BODY} (وام)`, ["wam"]],
    [`${BODY} (واس)`, ["saudi-press-agency"]],
    [`${BODY} وذكرت وكالة رويترز أن الطريق مغلق.`, []],
    [`قالت رويترز إن ثلاثة جنود قتلوا. ${BODY}`, []],
    [`رويترز: ${BODY}`, []],
    ["زار الوفد محافظة قنا وعاد معا إلى العاصمة.", []],
    ["", []],
  ];
  for (const [text, agencies] of lines) assert.deepEqual(creditOf({ text }, register), agencies, text);
});

test("the speaker's body, whoever speaks for it", () => {
  assert.equal(
    origin("قال المتحدث باسم قوات سوريا الديمقراطية إن ثلاثة مدنيين قتلوا."),
    "syrian-democratic-forces [speaker]",
  );
  assert.equal(origin("قالت قسد في بيان إن ثلاثة مدنيين قتلوا."), "syrian-democratic-forces [speaker]");
});

test("a name is known by what another report says of it", () => {
  const named = report("a", "قال مروان الزيتوني المتحدث باسم قوات سوريا الديمقراطية إن خمسة قتلوا.");
  const bare = report("b", "وقال القيادي مروان الزيتوني إن ثلاثة مدنيين قتلوا.", "BBC");
  assert.equal(originIn([named, bare], "b", "killed"), "syrian-democratic-forces [known-by-name]");
});

test("unnamed groups have one id for all reports; bare sources are the outlet's", () => {
  assert.equal(origin("قالت مصادر محلية إن ثلاثة مدنيين قتلوا."), "unnamed:source-local [speaker]");
  assert.equal(origin("قال شهود عيان إن ثلاثة مدنيين قتلوا."), "unnamed:eyewitness [speaker]");
  assert.equal(
    origin("قالت مصادر أمنية وطبية إن ثلاثة مدنيين قتلوا."),
    "unnamed:source-medical [speaker] + unnamed:source-security [speaker]",
  );
  assert.equal(origin("قالت مصادر إن ثلاثة مدنيين قتلوا."), "outlet:al-jazeera [outlet]");
});

test("an agency on the way, in a credit line, or told something", () => {
  assert.equal(origin(`القاهرة (رويترز) - ${BODY}`), "agency:reuters [credit-line]");
  assert.equal(origin(`${BODY} وقال العمدة لوكالة فرانس برس إن الطريق مغلق.`), "agency:afp [told-agency]");
  assert.equal(origin(BODY), "outlet:al-jazeera [outlet]");
});

test("a headline restates what the report attributes", () => {
  const text =
    "مقتل 14 مدنيا في قصف على البلدة\n\nقال المرصد السوري لحقوق الإنسان إن 14 مدنيا قتلوا في قصف على البلدة.";
  assert.equal(origin(text), "syrian-observatory-for-human-rights [restated]");
});

test("a copy adds no origin: the earlier report has the words", () => {
  const words =
    "قتل ثلاثة جنود في انفجار لغم زرعه مجهولون على الطريق الواصل بين القريتين الشرقيتين مساء أمس. ونقل الجرحى إلى المشفى الوطني في المدينة وسط استنفار كبير للأهالي.";
  const reports = [
    report("late", words, "BBC", "2019-05-03"),
    report("early", words, "Al Jazeera", "2019-05-02"),
  ];
  assert.equal(originIn(reports, "early", "killed"), "outlet:al-jazeera [outlet]");
  assert.equal(originIn(reports, "late", "killed"), "outlet:al-jazeera [shared-text]");
  const credited = [reports[0]!, report("early", `${words}\n(أ ف ب)`, "Al Jazeera", "2019-05-02")];
  assert.equal(originIn(credited, "late", "killed"), "agency:afp [shared-text]");
});

test("origins do not hang on the order of the reports", () => {
  const reports = ["a", "b", "c"].map((id) => report(id, `قال المرصد السوري لحقوق الإنسان: ${BODY}`, id));
  const of = (list: readonly Report[]) =>
    [...originsOf(list, textReuse(list, register), register)].sort(([a], [b]) => (a < b ? -1 : 1));
  assert.deepEqual(of(reports), of(reports.toReversed()));
});

test("attribution lost in a copy is laundering", () => {
  const fact =
    "ثلاثة جنود قتلوا في انفجار لغم زرعه مجهولون على الطريق الواصل بين القريتين الشرقيتين مساء أمس";
  const early = report("early", `زعم ناشطون أن ${fact}.`);
  const late = report("late", `${fact}.`, "BBC", "2019-05-03");
  const found = launderedIn([late, early], textReuse([late, early], register));
  assert.deepEqual(
    [...new Set(found.map(({ claim, from, lost }) => `${from.report} ${claim.report} ${lost}`))],
    ["early late attribution"],
  );
  assert.deepEqual(launderedIn([early], textReuse([early], register)), []);
});
