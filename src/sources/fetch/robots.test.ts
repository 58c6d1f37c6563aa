import assert from "node:assert/strict";
import { after, test } from "node:test";
import { allowLoopbackAlone, localServer, reached } from "../../../test/loopback-only.ts";
import { readableRobots } from "./robots-text.ts";
import { openVisitor, type Visitor } from "./visit.ts";

allowLoopbackAlone();
after(() => assert.deepEqual(reached.elsewhere, []));

function visitorOf(pauses: number[] = [], now: () => Date = () => new Date(0)): Visitor {
  let time = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    time += milliseconds;
  };
  return openVisitor({
    policy: { allowPrivate: true },
    resolve: async () => ["127.0.0.1"],
    now,
    pace: { now: () => time, sleep },
  });
}
const codeOf = async (visitor: Visitor, address: string, ignoreRobots = false): Promise<string> => {
  const got = await visitor.visit(address, { ignoreRobots });
  return "code" in got ? got.code : "page";
};

test("robots.txt is asked once a day for each origin, and honoured unless somebody says otherwise", async () => {
  const server = await localServer((path, response) => {
    if (path === "/robots.txt")
      response.end("User-agent: *\nDisallow: /\n\nUser-agent: tawatur\nDisallow: /private\nCrawl-delay: 7\n");
    else response.end("page");
  });
  const pauses: number[] = [];
  let now = new Date("2018-03-13T00:00:00Z");
  const visitor = visitorOf(pauses, () => now);
  const asked = (): number => server.asked.filter(({ path }) => path === "/robots.txt").length;
  assert.equal(await codeOf(visitor, `${server.origin}/a`), "page");
  assert.deepEqual(pauses, [7000], "robots.txt itself is a request, and its delay holds from then on");
  assert.equal(await codeOf(visitor, `${server.origin}/private/a`), "robots");
  assert.equal(await codeOf(visitor, `${server.origin}/private/a`, true), "page");
  assert.deepEqual(pauses, [7000, 2000]);
  assert.equal(asked(), 1);
  now = new Date("2018-03-13T23:59:59Z");
  await codeOf(visitor, `${server.origin}/a`);
  assert.equal(asked(), 1);
  now = new Date("2018-03-14T00:00:01Z");
  await codeOf(visitor, `${server.origin}/a`);
  assert.equal(asked(), 2);
  await visitor.close();
  server.close();
});

test("without a robots.txt all is allowed; while it cannot be had, nothing is", async () => {
  for (const [status, code] of [
    [404, "page"],
    [403, "page"],
    [429, "unreachable"],
    [500, "unreachable"],
    [503, "unreachable"],
  ] as const) {
    const server = await localServer((path, response) => {
      response.statusCode = path === "/robots.txt" ? status : 200;
      response.end();
    });
    let now = 0;
    const visitor = visitorOf([], () => new Date(now));
    assert.equal(await codeOf(visitor, `${server.origin}/a`), code, String(status));
    await codeOf(visitor, `${server.origin}/a`);
    const robots = (): number => server.asked.filter(({ path }) => path === "/robots.txt").length;
    assert.equal(robots(), 1);
    now = 11 * 60_000;
    await codeOf(visitor, `${server.origin}/a`);
    assert.equal(robots(), code === "page" ? 1 : 2, "asked again after 10 minutes");
    await visitor.close();
    server.close();
  }
});

test("the robots.txt of a host that is redirected to is asked as well", async () => {
  const other = await localServer((path, response) => {
    response.end(path === "/robots.txt" ? "User-agent: *\nDisallow: /closed" : "page");
  });
  const server = await localServer((path, response) => {
    response.statusCode = path === "/robots.txt" ? 404 : 302;
    response.setHeader("Location", `http://other.example:${other.port}${path}`);
    response.end();
  });
  const visitor = visitorOf();
  const start = `http://news.example:${server.port}`;
  assert.equal(await codeOf(visitor, `${start}/closed/a`), "robots");
  assert.equal(await codeOf(visitor, `${start}/open/a`), "page");
  assert.deepEqual(
    other.asked.map(({ path }) => path),
    ["/robots.txt", "/open/a"],
  );
  await visitor.close();
  server.close();
  other.close();
});

test("hosts that are asked at the same time about robots.txt are asked once", async () => {
  const server = await localServer((_, response) => response.end());
  const visitor = visitorOf();
  await Promise.all(["a", "b", "c"].map((path) => visitor.visit(`${server.origin}/${path}`)));
  assert.equal(server.asked.filter(({ path }) => path === "/robots.txt").length, 1);
  await visitor.close();
  server.close();
});

test("a robots.txt without end is read as far as its first 500 KiB and 2,000 wildcards", () => {
  const long = Buffer.from("Disallow: /a\n".repeat(100_000));
  assert.equal(readableRobots(long).split("\n").length, Math.floor((500 * 1024) / 13));
  const wild = Buffer.from("Disallow: /*a*\n".repeat(5000));
  assert.equal(readableRobots(wild).split("\n").length, 1000);
  assert.equal(readableRobots(Buffer.from("User-agent: *\r\nAllow: /")), "User-agent: *\nAllow: /");
});
