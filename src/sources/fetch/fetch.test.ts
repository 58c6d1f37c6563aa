import assert from "node:assert/strict";
import { after, test } from "node:test";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { allowLoopbackAlone, localServer, rawServer, reached } from "../../../test/loopback-only.ts";
import { decodedBody } from "./decode.ts";
import { fetchAddress } from "./fetch.ts";
import type { FetchOptions } from "./fetch-options.ts";
import type { Fetched, FetchTrouble } from "./fetched.ts";
import { inputOfFetched } from "./input-of-fetched.ts";
import { FETCH_LIMITS, type FetchLimits } from "./policy.ts";
import { openWeb } from "./web.ts";

allowLoopbackAlone();
after(() => assert.deepEqual(reached.elsewhere, []));

const NOW = new Date("2018-03-13T10:00:00.000Z");
const PAGE = "<p>قُتل خمسة مدنيين في قصف على البلدة</p>";

async function fetched(
  address: string,
  options: FetchOptions = {},
  limits: Partial<FetchLimits> = {},
): Promise<Fetched | FetchTrouble> {
  const web = openWeb({
    policy: { allowPrivate: true },
    resolve: async () => ["127.0.0.1"],
    limits,
    contact: "https://reader.example/contact",
    now: () => NOW,
  });
  try {
    return await fetchAddress(web, address, options);
  } finally {
    await web.agent.destroy();
  }
}
const answerOf = (got: Fetched | FetchTrouble): Fetched => {
  assert.ok(!("code" in got), "code" in got ? `${got.code}: ${got.says}` : "");
  return got;
};
const troubleOf = (got: Fetched | FetchTrouble): FetchTrouble => {
  assert.ok("code" in got);
  assert.match(got.saysArabic, /[ء-ي]/);
  return got;
};

test("a page comes with its bytes, its type and the server's answer; the program names itself", async () => {
  const server = await localServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Last-Modified", "Tue, 13 Mar 2018 09:00:00 GMT");
    response.setHeader("Set-Cookie", "visit=1");
    response.setHeader("Date", "x");
    response.end(PAGE);
  });
  const got = answerOf(await fetched(`${server.origin}/a#part`));
  server.close();
  assert.equal(Buffer.from(got.bytes).toString(), PAGE);
  assert.deepEqual(got.response, {
    status: 200,
    headers: [
      ["content-type", "text/html; charset=utf-8"],
      ["last-modified", "Tue, 13 Mar 2018 09:00:00 GMT"],
      ["date", "x"],
      ["connection", "close"],
      ["content-length", String(Buffer.byteLength(PAGE))],
    ],
    asked: `${server.origin}/a`,
    redirects: [],
    at: "2018-03-13T10:00:00.000Z",
  });
  assert.equal(got.movedTo, null);
  const sent = server.asked[0]!.headers;
  assert.equal(sent["user-agent"], "Tawatur/0 (news reader; +https://reader.example/contact)");
  assert.equal(sent["accept-encoding"], "gzip, br, deflate");
  assert.equal(sent.cookie, undefined);
  assert.equal(sent.authorization, undefined);

  const input = inputOfFetched(got, [{ outlet: "وكالة" }]);
  assert.equal(Buffer.from(await input.whole()).toString(), PAGE);
  const { whole: _, stream: __, ...plain } = input;
  assert.deepEqual(plain, {
    name: `${server.origin}/a`,
    size: Buffer.byteLength(PAGE),
    path: null,
    contentType: "text/html; charset=utf-8",
    url: `${server.origin}/a`,
    custody: {
      method: "fetch",
      source: `${server.origin}/a`,
      position: null,
      containers: [],
      takenAt: "2018-03-13T10:00:00.000Z",
      modifiedAt: "2018-03-13T09:00:00.000Z",
      response: got.response,
    },
    known: [{ outlet: "وكالة" }],
  });
});

test("every coding is unpacked, one over another too", async () => {
  const packed: Record<string, Buffer> = {
    gzip: gzipSync(PAGE),
    "x-gzip": gzipSync(PAGE),
    br: brotliCompressSync(PAGE),
    deflate: deflateSync(PAGE),
    Deflate: deflateRawSync(PAGE),
    identity: Buffer.from(PAGE),
    "gzip, br": brotliCompressSync(gzipSync(PAGE)),
  };
  const server = await localServer((path, response) => {
    const coding = decodeURIComponent(path.slice(1));
    response.setHeader("Content-Encoding", coding);
    response.end(packed[coding] ?? "");
  });
  for (const coding of [...Object.keys(packed)]) {
    const got = answerOf(await fetched(`${server.origin}/${encodeURIComponent(coding)}`));
    assert.equal(Buffer.from(got.bytes).toString(), PAGE, coding);
  }
  for (const coding of ["zstd", "br, br, br", "gzip"]) delete packed[coding];
  assert.equal(answerOf(await fetched(`${server.origin}/gzip`)).bytes.length, 0, "an empty body is empty");
  server.close();
});

/** Bytes that pack to about half their size. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48271) % 2147483647;
      return state & 15;
    }),
  );
}

test("bodies that are damaged, too large or bombs are troubles", async () => {
  const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
  const answers: Record<string, readonly [string, Buffer, string]> = {
    "/garbage": ["gzip", Buffer.from("no gzip at all"), "damaged"],
    "/cut": ["gzip", gzipSync(PAGE.repeat(99)).subarray(0, 40), "damaged"],
    "/brotli": ["br", Buffer.from("no brotli at all"), "damaged"],
    "/unknown": ["zstd", Buffer.from("x"), "damaged"],
    "/three": ["gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(PAGE))), "damaged"],
    "/bomb": ["gzip", bomb, "bomb"],
    "/bomb-in-gzip": ["gzip, gzip", gzipSync(bomb), "bomb"],
    "/brotli-bomb": ["br", brotliCompressSync(Buffer.alloc(8 * 1024 * 1024)), "bomb"],
    "/large": ["identity", Buffer.alloc(3_000_000), "too-large"],
    "/unpacks-large": ["gzip", gzipSync(noise(2_000_000)), "too-large"],
  };
  const server = await localServer((path, response) => {
    response.setHeader("Content-Encoding", answers[path]![0]);
    if (path !== "/large") response.setHeader("Content-Length", answers[path]![1].length);
    response.end(answers[path]![1]);
  });
  const limits = { wireBytes: 1_200_000, decodedBytes: 1_500_000, ratio: 100 };
  for (const [path, [, , code]] of Object.entries(answers))
    assert.equal(troubleOf(await fetched(server.origin + path, {}, limits)).code, code, path);
  server.close();
});

test("a body announced as too large is not read, and neither are pictures", async () => {
  const server = await rawServer((got) => {
    const type = String(got).includes("/film") ? "Video/MP4" : "text/html";
    const size = type === "text/html" ? 99_999_999 : 10;
    return `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${size}\r\n\r\n`;
  });
  assert.equal(troubleOf(await fetched(`${server.origin}/large`)).code, "too-large");
  assert.equal(troubleOf(await fetched(`${server.origin}/film`)).code, "unknown-format");
  server.close();
});

test("any bytes under any coding end as bytes or as a trouble of their own", async () => {
  const coding = fc.constantFrom(null, "gzip", "br", "deflate", "gzip, br", "x");
  async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += 3) yield bytes.subarray(i, i + 3);
  }
  const property = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), coding, async (bytes, name) => {
    const ended = await decodedBody("a", chunksOf(bytes), name, FETCH_LIMITS).catch(
      (error) => error.trouble.code,
    );
    assert.ok(ended instanceof Uint8Array || ended === "damaged", String(ended));
  });
  await fc.assert(property, { numRuns: 150 });
});

test("statuses are troubles that say what to do", async () => {
  const server = await localServer((path, response) => {
    response.statusCode = Number(path.slice(1));
    response.setHeader("Retry-After", "120");
    response.end("no page");
  });
  for (const status of [204, 206, 300, 304, 305, 400, 401, 403, 404, 410, 418, 429, 451, 500, 503]) {
    const got = await fetched(`${server.origin}/${status}`);
    if (status === 204) {
      assert.equal(answerOf(got).bytes.length, 0);
      continue;
    }
    const trouble = troubleOf(got);
    assert.equal(trouble.code, "http-status");
    assert.match(trouble.says, new RegExp(`^the server answered with status ${status}: .{20}`));
    assert.equal(trouble.response?.status, status);
    assert.deepEqual(
      trouble.response?.headers.find(([name]) => name === "retry-after"),
      ["retry-after", "120"],
    );
  }
  server.close();
});

test("a conditional request can be answered with «not modified»", async () => {
  const server = await localServer((_, response, asked) => {
    response.statusCode = asked.headers["if-none-match"] === '"e1"' ? 304 : 200;
    response.end();
  });
  const got = answerOf(
    await fetched(server.origin, { etag: '"e1"', lastModified: "Tue, 13 Mar 2018 09:00:00 GMT" }),
  );
  assert.equal(got.notModified, true);
  assert.equal(got.bytes.length, 0);
  assert.equal(server.asked[0]!.headers["if-modified-since"], "Tue, 13 Mar 2018 09:00:00 GMT");
  answerOf(await fetched(server.origin, { etag: 'x\r\nHost: other"', lastModified: "أمس" }));
  assert.equal(server.asked[1]!.headers["if-none-match"], undefined);
  assert.equal(server.asked[1]!.headers["if-modified-since"], undefined);
  server.close();
});

test("redirects are followed one by one, five at most, and what moved for good is told", async () => {
  const hops: Record<string, readonly [number, string]> = {
    "/a": [301, "/b"],
    "/b": [308, "c"],
    "/c": [302, "/d?x=1#part"],
    "/d?x=1": [301, "/e"],
    "/loop": [302, "/loop"],
    "/arabic": [302, Buffer.from("/خبر").toString("latin1")],
    "/broken": [302, "http://["],
  };
  const server = await localServer((path, response) => {
    const hop = hops[path];
    response.statusCode = hop?.[0] ?? 200;
    if (hop) response.setHeader("Location", hop[1]);
    response.end(Buffer.from(path));
  });
  const got = answerOf(await fetched(`${server.origin}/a`));
  const at = (path: string): string => server.origin + path;
  assert.equal(got.url, at("/e"));
  assert.equal(got.movedTo, at("/c"));
  assert.deepEqual(got.response.redirects, ["/b", "/c", "/d?x=1", "/e"].map(at));
  assert.equal(got.response.asked, at("/a"));
  const arabic = answerOf(await fetched(at("/arabic")));
  assert.equal(arabic.url, at("/%D8%AE%D8%A8%D8%B1"));
  const before = server.asked.length;
  assert.equal(troubleOf(await fetched(at("/loop"))).code, "too-many-redirects");
  assert.equal(server.asked.length - before, 6);
  assert.equal(troubleOf(await fetched(at("/broken"))).code, "bad-address");
  server.close();
});

test("each request waits for its turn, and a turn refused ends it", async () => {
  const server = await localServer((path, response) => {
    response.statusCode = path === "/a" ? 302 : 200;
    response.setHeader("Location", "/b");
    response.end();
  });
  const turns: string[] = [];
  const turn: FetchOptions["turn"] = async ({ address }) => {
    turns.push(`to ${new URL(address).pathname}`);
    return { done: () => turns.push("done") };
  };
  answerOf(await fetched(`${server.origin}/a`, { turn }));
  assert.deepEqual(turns, ["to /a", "done", "to /b", "done"]);
  server.close();
});

test("servers that are slow, silent, cut off or no HTTP servers end in time with a trouble", async () => {
  const server = await rawServer((got, socket) => {
    const path = String(got).split(" ")[1];
    if (path === "/silent") return null;
    if (path === "/drip-head") {
      socket.write("HTTP/1.1 200 OK\r\nX: ");
      const timer = setInterval(() => socket.write("y"), 20);
      socket.on("close", () => clearInterval(timer));
      return null;
    }
    if (path === "/drip") {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
      const timer = setInterval(() => socket.write("x"), 20);
      socket.on("close", () => clearInterval(timer));
      return null;
    }
    if (path === "/short") return "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc";
    if (path === "/chunk") return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab";
    if (path === "/long") return "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef";
    if (path === "/headers") return `HTTP/1.1 200 OK\r\nX: ${"y".repeat(100_000)}\r\n\r\n`;
    if (path === "/many") return `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(40_000)}\r\n`;
    if (path === "/ssh") return "SSH-2.0-OpenSSH\r\n";
    return "";
  });
  const limits = { headers: 200, whole: 400 };
  const codes: Record<string, string> = {
    "/silent": "timeout",
    "/drip-head": "timeout",
    "/drip": "timeout",
    "/short": "damaged",
    "/chunk": "damaged",
    "/headers": "too-large",
    "/many": "too-large",
    "/ssh": "damaged",
    "/nothing": "unreachable",
  };
  for (const [path, code] of Object.entries(codes)) {
    const began = performance.now();
    const trouble = troubleOf(await fetched(server.origin + path, {}, code === "timeout" ? limits : {}));
    assert.equal(trouble.code, code, `${path}: ${trouble.says}`);
    assert.equal(trouble.file, server.origin + path);
    assert.ok(performance.now() - began < 8000, path);
  }
  const long = answerOf(await fetched(`${server.origin}/long`));
  assert.equal(Buffer.from(long.bytes).toString(), "abc");
  server.close();
  assert.equal(troubleOf(await fetched(`${server.origin}/closed`)).code, "unreachable");
});
