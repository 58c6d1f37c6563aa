import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorpus } from "./corpus.ts";
import { corpusText } from "./corpus-text.ts";

const SOURCE = `Invented.
% published 2019-03-13

# الأولى
نص على
سطرين.
==>
c1 killed «مقتل» 5

# الثانية
% published 2020-01-02
نص.
==>
nothing

# الثالثة
نص.
==>
nothing
`;

test("cases have title, line, day, text and what is expected", () => {
  const { head, cases } = parseCorpus(SOURCE);
  assert.equal(head, "Invented.\n% published 2019-03-13");
  assert.deepEqual(cases, [
    {
      title: "الأولى",
      line: 4,
      published: "2019-03-13",
      text: "نص على\nسطرين.",
      expected: "c1 killed «مقتل» 5",
    },
    { title: "الثانية", line: 10, published: "2020-01-02", text: "نص.", expected: "nothing" },
    { title: "الثالثة", line: 16, published: "2020-01-02", text: "نص.", expected: "nothing" },
  ]);
});

test("writing what was read gives the same file", () => {
  assert.equal(corpusText(parseCorpus(SOURCE)), SOURCE);
});
