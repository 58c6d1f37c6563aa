import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkAddress } from "./guard.ts";
import { PUBLIC_ONLY } from "./policy.ts";
import { isPublicAddress } from "./public-address.ts";

const codeOf = (address: string, allowPrivate = false): string => {
  const found = checkAddress(address, { allowPrivate });
  return "code" in found ? found.code : found.address;
};

test("public addresses are allowed, normalised and without their fragment", () => {
  assert.deepEqual(checkAddress(" https://News.example./أخبار?a=ب#x ", PUBLIC_ONLY), {
    address: "https://news.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?a=%D8%A8",
    origin: "https://news.example",
    host: "news.example",
  });
  assert.equal(codeOf("http://8.8.8.8/"), "http://8.8.8.8/");
  assert.equal(codeOf("http://[2606:4700::1111]:8080/a"), "http://[2606:4700::1111]:8080/a");
  assert.equal(codeOf("https://أخبار.example/"), "https://xn--igbicxr.example/");
});

test("hosts that are not public are refused in every notation", () => {
  const hosts = [
    ..."127.0.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 127.1 127.0.1 127.0.0.1. 0 0.0.0.0".split(
      " ",
    ),
    ..."10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 198.18.0.1 224.0.0.1 240.0.0.1".split(" "),
    ..."255.255.255.255 192.0.2.1 168.63.129.16 １２７.０.０.１ ①②⑦.0.0.1 %31%32%37.0.0.1 127。0。0。1".split(
      " ",
    ),
    ..."[::] [::1] [0:0:0:0:0:0:0:1] [::127.0.0.1] [::7f00:1] [::ffff:127.0.0.1] [::ffff:a00:1]".split(" "),
    ..."[::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::a00:1] [64:ff9b:1::8.8.8.8] [2002:7f00:1::]".split(
      " ",
    ),
    ..."[2002:808:808::] [2001:0:808:808::1] [fe80::1] [fec0::1] [fc00::1] [fd00:ec2::254] [ff02::1]".split(
      " ",
    ),
    ..."[2001:db8::1] [100::1] [2606:4700::5efe:a00:1] [2606:4700::200:5efe:a00:1] [4000::1]".split(" "),
    ..."localhost LOCALHOST localhost. a.localhost printer.local db.internal db.internal. router.lan intranet".split(
      " ",
    ),
    ..."localhost.localdomain nas.home.arpa ⓛocalhost loc%61lhost".split(" "),
  ];
  for (const host of hosts) {
    assert.equal(codeOf(`http://${host}/`), "forbidden-address", host);
    assert.notEqual(codeOf(`http://${host}/`, true), "forbidden-address", host);
  }
});

test("what is no address of a page is told as such", () => {
  for (const address of [
    "",
    "news.example",
    "ftp://news.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://user@news.example/",
    "http://user:secret@news.example/",
    "http://news.example:22/",
    "http://news.example:6379/",
    "http://news.example:0/",
    "http://news.example:99999/",
    "http://[fe80::1%25eth0]/",
    "http://[::1%eth0]/",
    "http://1.2.3.4.5/",
    "http://256.1.1.1/",
    "http://a..b/",
    "http://localhost../",
    "http://./",
    `http://news.example/${"a".repeat(5000)}`,
    `http://news.example/${"ب".repeat(900)}`,
  ])
    assert.equal(codeOf(address), "bad-address", address);
});

test("a password is not repeated in the message", () => {
  const trouble = checkAddress("http://user:secret@news.example/", PUBLIC_ONLY);
  assert.ok("code" in trouble);
  assert.equal(trouble.file, "http://…@news.example/");
  assert.ok(!JSON.stringify(trouble).includes("secret"));
});

test("addresses that a resolver gives are judged the same, and what is none is not public", () => {
  for (const literal of ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
    assert.equal(isPublicAddress(literal), true, literal);
  for (const literal of ["", "x", "0177.0.0.1", "127.1", "::ffff:127.0.0.1", "fe80::1%eth0", "2606::1%1"])
    assert.equal(isPublicAddress(literal), false, literal);
});

test("any string is judged, and every allowed one is http(s) with a public host", () => {
  const host = fc.oneof(
    fc.ipV4Extended(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.string(),
  );
  const address = fc.oneof(
    fc.string(),
    host.map((one) => `http://${one}/`),
  );
  fc.assert(
    fc.property(address, (one) => {
      const found = checkAddress(one, PUBLIC_ONLY);
      if ("code" in found) return;
      assert.match(found.address, /^https?:\/\//);
      assert.deepEqual(checkAddress(found.address, PUBLIC_ONLY), found);
    }),
    { numRuns: 200 },
  );
});
