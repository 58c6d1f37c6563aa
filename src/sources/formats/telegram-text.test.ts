import assert from "node:assert/strict";
import { test } from "node:test";
import { messageText } from "./telegram-text.ts";

test("pieces are joined, blanks at the ends of lines are gone", () => {
  const pieces = ["قصف \t\r\n", { type: "bold", text: " على  البلدة " }, 7, null, { text: 5 }, "\nأمس"];
  assert.equal(messageText(pieces), "قصف\n على  البلدة\nأمس");
  assert.equal(messageText(undefined), "");
});

test("a million blanks inside a line come to an end", () => {
  const blanks = " ".repeat(1_000_000);
  const begin = performance.now();
  assert.equal(messageText(`a${blanks}b`), `a${blanks}b`);
  assert.ok(performance.now() - begin < 5000);
});
