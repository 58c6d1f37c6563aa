import assert from "node:assert/strict";
import { test } from "node:test";
import { TawaturError } from "../../errors.ts";
import { postgresTrouble } from "./trouble.ts";

test("errors of PostgreSQL say what they mean; others stay what they are", () => {
  const codeOf = (code: string | undefined, message = "x"): string => {
    const error = postgresTrouble("postgres://a@b:1/c", Object.assign(new Error(message), code && { code }));
    if (!(error instanceof TawaturError)) return "";
    assert.ok(error.message.startsWith("postgres://a@b:1/c  "));
    return error.code;
  };
  for (const code of [
    "57P01",
    "57P02",
    "57P03",
    "08006",
    "08001",
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "EPIPE",
  ])
    assert.equal(codeOf(code), "connection-lost", code);
  for (const message of ["Connection terminated unexpectedly", "timeout exceeded when trying to connect"])
    assert.equal(codeOf(undefined, message), "connection-lost", message);
  assert.equal(codeOf("53100"), "disk-full");
  assert.equal(codeOf("58030"), "disk-trouble");
  assert.equal(codeOf("28P01"), "no-permission");
  assert.equal(codeOf("42501"), "no-permission");
  assert.equal(codeOf("3D000"), "no-database");
  assert.equal(codeOf("25006"), "read-only");
  assert.equal(codeOf("53300"), "busy");
  assert.equal(codeOf("55P03"), "busy");
  assert.equal(codeOf("XX001"), "damaged");
  for (const code of ["23505", "40001", "42P01", undefined]) assert.equal(codeOf(code), "", code);
  const told = new TawaturError("told", "a", "b");
  assert.equal(postgresTrouble("n", told), told);
  assert.equal(postgresTrouble("n", "text"), "text");
});
