import assert from "node:assert/strict";
import { test } from "node:test";
import { dechunked } from "./dechunked.ts";

test("a body of chunks of one byte is put together, one without chunks stays", () => {
  const body = `${"1\r\nx\r\n".repeat(200_000)}0\r\n\r\n`;
  assert.equal(Buffer.from(dechunked(Buffer.from(body))).toString(), "x".repeat(200_000));
  const plain = Buffer.from("<p>قصف</p>\r\n");
  assert.equal(dechunked(plain), plain);
});

test("of a body that is cut off what is there is given", () => {
  assert.equal(Buffer.from(dechunked(Buffer.from("5\r\nabcde\r\nffff\r\nfg"))).toString(), "abcdefg");
});
