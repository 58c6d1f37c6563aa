import assert from "node:assert/strict";
import { after, test } from "node:test";
import { allowLoopbackAlone, localServer, rawServer, reached } from "../../../test/loopback-only.ts";
import { guardedAgent } from "./agent.ts";
import { fetchAddress } from "./fetch.ts";
import { FETCH_LIMITS, PUBLIC_ONLY } from "./policy.ts";
import { type Resolve, systemResolve } from "./resolve.ts";
import { openWeb, type Web } from "./web.ts";

allowLoopbackAlone();
after(() => assert.deepEqual(reached.elsewhere, []));

/** A web in which 127.0.0.1 alone stands for the public internet, so that what is private can be refused beside it. */
function webOf(resolve: Resolve): Web {
  const agent = guardedAgent((ip) => ip === "127.0.0.1", resolve, { ...FETCH_LIMITS, connect: 300 });
  return { ...openWeb({ policy: PUBLIC_ONLY }), agent };
}
async function codeOf(address: string, resolve: Resolve): Promise<string> {
  const web = webOf(resolve);
  try {
    const got = await fetchAddress(web, address);
    return "code" in got ? got.code : Buffer.from(got.bytes).toString();
  } finally {
    await web.agent.destroy();
  }
}

test("a name is asked for at the address that was checked", async () => {
  const server = await localServer((_, response, { headers }) => response.end(`host ${headers.host}`));
  const names: string[] = [];
  const resolve: Resolve = async (host) => {
    names.push(host);
    return ["127.0.0.1"];
  };
  const address = `http://news.example:${server.port}/`;
  assert.equal(await codeOf(address, resolve), `host news.example:${server.port}`);
  assert.deepEqual(names, ["news.example"]);
  server.close();
});

test("a name with any answer that is not public is refused, and no socket leads there", async () => {
  const server = await localServer((_, response) => response.end("secret"));
  const address = `http://news.example:${server.port}/`;
  for (const answers of [
    ["10.0.0.1"],
    ["127.0.0.1", "10.0.0.1"],
    ["::ffff:10.0.0.1", "127.0.0.1"],
    ["fe80::1%eth0"],
    ["127.0.0.1", "no address"],
  ]) {
    const before = reached.loopback.length;
    assert.equal(await codeOf(address, async () => answers), "forbidden-address", answers.join());
    assert.equal(reached.loopback.length, before);
  }
  assert.equal(server.asked.length, 0);
  server.close();
});

test("under the policy of every day this machine is refused by its number and by any name for it", async () => {
  const server = await localServer((_, response) => response.end("secret"));
  for (const [host, answer] of [
    ["127.0.0.1", "127.0.0.1"],
    ["[::1]", "::1"],
    ["news.example", "127.0.0.1"],
    ["news.example", "::1"],
    ["news.example", "64:ff9b::7f00:1"],
  ] as const) {
    const web = openWeb({ resolve: async () => [answer] });
    const got = await fetchAddress(web, `http://${host}:${server.port}/`);
    assert.ok("code" in got && got.code === "forbidden-address", host);
    // The agent refuses by itself what the check before it would have let through.
    const open = await fetchAddress(
      { ...web, policy: { allowPrivate: true } },
      `http://${host}:${server.port}/`,
    );
    assert.ok("code" in open && open.code === "forbidden-address", host);
    await web.agent.destroy();
  }
  assert.equal(server.asked.length, 0);
  server.close();
});

test("a name that turns private after the first answer is refused at the next connection", async () => {
  const server = await localServer((_, response) => {
    response.setHeader("Connection", "close");
    response.end("page");
  });
  let asked = 0;
  const web = webOf(async () => (asked++ === 0 ? ["127.0.0.1"] : ["192.168.0.1"]));
  const address = `http://news.example:${server.port}/`;
  const first = await fetchAddress(web, address);
  assert.ok(!("code" in first));
  assert.equal(asked, 1, "one look-up for one connection");
  const second = await fetchAddress(web, address);
  assert.ok("code" in second);
  assert.equal(second.code, "forbidden-address");
  assert.equal(second.file, address);
  assert.match(second.says, /«news\.example»/);
  await web.agent.destroy();
  assert.equal(server.asked.length, 1);
  server.close();
});

test("redirects into private networks are refused at their hop, in any notation", async () => {
  const server = await localServer((path, response) => {
    response.statusCode = 302;
    response.setHeader("Location", path === "/" ? "/next" : decodeURIComponent(path.slice(1)));
    response.end();
  });
  const start = `http://news.example:${server.port}/`;
  const resolve: Resolve = async (host) => (host === "news.example" ? ["127.0.0.1"] : ["10.9.8.7"]);
  for (const [to, code] of [
    [`http://127.0.0.1:${server.port}/`, "forbidden-address"],
    [`//localhost:${server.port}/`, "forbidden-address"],
    ["http://2130706433/", "forbidden-address"],
    ["http://[::ffff:169.254.169.254]/latest/meta-data", "forbidden-address"],
    ["http://0x7f.1/", "forbidden-address"],
    ["http://other.example/", "forbidden-address"],
    ["file:///etc/passwd", "bad-address"],
    ["http://user:secret@other.example/", "bad-address"],
    ["gopher://other.example:11211/_stats", "bad-address"],
  ] as const) {
    server.asked.length = 0;
    assert.equal(await codeOf(start + encodeURIComponent(to), resolve), code, to);
    assert.equal(server.asked.length, 1);
  }
  server.close();
});

test("certificates are asked for the name of the address, though the connection goes to a number", async () => {
  let hello: Buffer = Buffer.alloc(0);
  const server = await rawServer((got) => {
    hello = got;
    return "";
  });
  assert.equal(
    await codeOf(`https://news.example:${server.port}/`, async () => ["127.0.0.1"]),
    "unreachable",
  );
  assert.ok(hello.includes("news.example"), "the name is in the first message of TLS");
  server.close();
});

test("variables that name a proxy are not read", async () => {
  const proxy = await localServer((_, response) => response.end("through the proxy"));
  const server = await localServer((_, response) => response.end("page"));
  const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "ALL_PROXY", "NODE_USE_ENV_PROXY"];
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = name.startsWith("NODE") ? "1" : proxy.origin;
  assert.equal(await codeOf(`http://news.example:${server.port}/`, async () => ["127.0.0.1"]), "page");
  names.forEach((name, i) => {
    if (before[i] === undefined) delete process.env[name];
    else process.env[name] = before[i];
  });
  assert.equal(proxy.asked.length, 0);
  proxy.close();
  server.close();
});

test("names without an answer, and resolvers without end, are troubles", async () => {
  const failing = Object.assign(new Error("x"), { code: "EAI_AGAIN" });
  assert.equal(await codeOf("http://news.example/", async () => []), "unreachable");
  assert.equal(await codeOf("http://news.example/", () => Promise.reject(failing)), "unreachable");
  assert.equal(await codeOf("http://news.example/", () => new Promise(() => {})), "timeout");
});

test("the resolver of this machine gives all answers, and a literal as it stands", async () => {
  assert.deepEqual(await systemResolve("127.0.0.1"), ["127.0.0.1"]);
  assert.deepEqual(await systemResolve("::1"), ["::1"]);
});
