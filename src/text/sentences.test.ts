import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyText } from "./arbitrary.test.ts";
import { LONGEST_SENTENCE, sentencesOf } from "./sentences.ts";
import { tokenise } from "./tokenise.ts";

const parts = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test("full stops, questions and new lines end a sentence", () => {
  assert.deepEqual(parts("قتل ثلاثة. جرح خمسة؟ عاد الهدوء\nعنوان"), [
    "قتل ثلاثة",
    "جرح خمسة",
    "عاد الهدوء",
    "عنوان",
  ]);
});

test("abbreviations, numbers and dots in a row end none", () => {
  assert.deepEqual(parts("قالت «د.ب.أ» إن 3.5 آلاف نزحوا"), ["قالت «د.ب.أ» إن 3.5 آلاف نزحوا"]);
  assert.deepEqual(parts("قال تلفزيون سي.إن.إن إن ثلاثة قتلوا"), ["قال تلفزيون سي.إن.إن إن ثلاثة قتلوا"]);
  assert.deepEqual(parts("دمشق (أ. ف. ب) قتل جندي"), ["دمشق (أ. ف. ب) قتل جندي"]);
  assert.equal(parts("استسلام المئات.. ومقتل 38").length, 1);
  assert.equal(parts("نشر على alarabiya.net أمس").length, 1);
});

test("a headline without a full stop ends with its line", () => {
  const [title, body] = sentencesOf("مقتل خمسة في حلب\n\nقال مصدر. وأضاف");
  assert.ok(title!.opensParagraph);
  assert.ok(body!.opensParagraph);
  assert.equal(sentencesOf("مقتل خمسة في حلب\n\nقال مصدر. وأضاف")[2]!.opensParagraph, false);
});

test("every token of any text stands in exactly one sentence, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = sentencesOf(text);
      assert.deepEqual(
        sentences.flatMap((sentence) => sentence.tokens),
        tokenise(text),
      );
      sentences.forEach((sentence, i) => {
        assert.equal(sentence.index, i);
        assert.ok(sentence.tokens.length > 0 && sentence.tokens.length <= LONGEST_SENTENCE);
        assert.equal(sentence.start, sentence.tokens[0]!.start);
        assert.equal(sentence.end, sentence.tokens.at(-1)!.end);
      });
    }),
  );
});
