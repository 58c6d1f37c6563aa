import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { type Ran, tawatur } from "./run.ts";
import { HOME } from "./shared.ts";

const folder = mkdtempSync(join(tmpdir(), "tawatur-workspace-"));
after(() => rmSync(folder, { recursive: true }));
const inbox = join(folder, "inbox");
mkdirSync(inbox);
const workspace = join(folder, "workspace");
const env = { DATABASE_URL: "", TAWATUR_WORKSPACE: workspace };
const run = (...args: string[]): Ran => tawatur(args, { cwd: folder, env });
const put = (name: string, bytes: string | Uint8Array): void => writeFileSync(join(inbox, name), bytes);

const FIRST =
  "قال المرصد السوري لحقوق الإنسان إن خمسة مدنيين قتلوا في قصف مدفعي على بلدة سرمين أمس الثلاثاء.";
const REST =
  "وأضاف المصدر أن الاشتباكات استمرت حتى ساعات المساء، وأن فرق الإسعاف نقلت الجرحى إلى مستشفى المدينة.";
const page = (title: string, first: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:site_name" content="صحيفة الفرات"><meta property="article:published_time" content="2019-03-13T10:00:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/s">سياسة</a></nav><article><h1>${title}</h1><p>${first}</p><p>${REST}</p>
<p>اقرأ أيضاً: خبر آخر</p></article><footer>جميع الحقوق محفوظة</footer></body></html>`;
const row = (id: string, text: string): string =>
  `${JSON.stringify({ id, outlet: "صحيفة الفرات", published: "2019-03-14", title: "خبر", text })}\n`;

interface Report {
  readonly items: readonly {
    readonly outcome: string;
    readonly name: string;
    readonly published?: string;
    readonly publishedFrom?: string;
    readonly language?: string;
    readonly diff?: string | null;
    readonly trouble?: { readonly code: string };
  }[];
  readonly totals: Readonly<Record<string, number>>;
}
const report = (file: string): Report => JSON.parse(readFileSync(join(folder, file), "utf8"));
const told = ({ items }: Report): string[] =>
  items.map(({ name, outcome }) => `${name.slice(name.lastIndexOf("/") + 1)} ${outcome}`).sort();

test("add keeps what can be read of many formats, says what became of each, and goes on behind what cannot", () => {
  put("a.txt", `---\noutlet: صحيفة الفرات\npublished: 2019-03-13\n---\n${FIRST}\n${REST}\n`);
  put("b.html", page("قصف على سرمين", FIRST));
  put(
    "c.jsonl.gz",
    gzipSync(row("r1", `${FIRST} ${REST}`) + row("r2", "انفجرت سيارة مفخخة في حلب وقتل ثلاثة.")),
  );
  put("d.csv", `العنوان,النص,التاريخ\nخبر,"${FIRST} ${REST}",2019-03-15\n`);
  put("e.zip", zipSync({ "in/x.html": strToU8(page("خبر من أرشيف", FIRST)), "../y.txt": strToU8("لا") }));
  put(
    "f.txt",
    "The army said that five soldiers were killed in an attack on a checkpoint near the city yesterday.",
  );
  put("g.pdf", Buffer.from("%PDF-1.7 broken"));
  put("h.txt", Buffer.from([0xde, 0xad, 0xbe, 0xef, 0, 1, 2, 3, 0, 0, 255, 254, 0, 9]));
  const { code, out, err } = run("add", inbox, "--report", "report.json", "--lang", "en");
  assert.equal(code, 1);
  assert.deepEqual(told(report("report.json")), [
    "a.txt added",
    "b.html added",
    "c.jsonl:1 added",
    "c.jsonl:2 added",
    "d.csv:2 added",
    "e.zip refused",
    "f.txt added",
    "g.pdf refused",
    "h.txt refused",
    "x.html added",
  ]);
  const { items, totals } = report("report.json");
  const html = items.find(({ name }) => name.endsWith("b.html"))!;
  assert.equal(html.published, "2019-03-13");
  assert.equal(html.publishedFrom, "meta property=article:published_time");
  assert.equal(items.find(({ name }) => name.endsWith("f.txt"))!.language, "en");
  assert.equal(totals.added, 7);
  assert.equal(totals.refused, 3);
  assert.equal(totals.read, 7);
  assert.match(out, /7 added, 3 refused, 7 read, \d+ claims\n$/);
  assert.match(err, /unsafe|leads out|\.\.\/y\.txt/);
  assert.equal(`${out}${err}`.includes("    at "), false);
});

test("the same again changes nothing, other words make a new version and show what changed", () => {
  const before = JSON.parse(run("status", "--json").out);
  assert.equal(before.documents, 7);
  assert.equal(before.unread, 0);
  assert.ok(before.claims > 10);
  assert.equal(run("add", inbox, "--report", "again.json").code, 1);
  assert.equal(report("again.json").totals["already-there"], 7);
  assert.equal(report("again.json").totals.read, 0);
  assert.deepEqual(JSON.parse(run("status", "--json").out), before);
  put("b.html", page("قصف على سرمين", FIRST.replace("خمسة", "سبعة")));
  run("add", join(inbox, "b.html"), "--report", "changed.json");
  const [changed] = report("changed.json").items;
  assert.equal(changed!.outcome, "new-version");
  assert.match(changed!.diff!, /^-.*خمسة مدنيين/m);
  assert.match(changed!.diff!, /^\+.*سبعة مدنيين/m);
  const now = JSON.parse(run("status", "--json").out);
  assert.equal(now.documents, 7);
  assert.equal(now.versions, 8);
  assert.equal(now.unread, 0);
});

test("verify finds nothing, and then exactly the byte that was changed", () => {
  assert.deepEqual(run("verify", "--json"), { code: 0, out: "", err: "" });
  const copy = join(folder, "copy");
  assert.equal(run("backup", "all.gz").code, 0);
  assert.equal(run("restore", "all.gz", "--workspace", copy).code, 0);
  assert.deepEqual(run("verify", "--json", "--workspace", copy), { code: 0, out: "", err: "" });
  const file = new DatabaseSync(join(copy, "tawatur.db"));
  const { sha256 } = file.prepare("select sha256 from blob order by sha256 limit 1").get() as {
    sha256: string;
  };
  file.prepare("update blob set bytes = cast('x' || bytes as blob) where sha256 = ?").run(sha256);
  file.close();
  const { code, out } = run("verify", "--json", "--workspace", copy);
  assert.equal(code, 1);
  assert.ok(
    out
      .split("\n")
      .filter(Boolean)
      .every((line) => JSON.parse(line).subject.includes(sha256)),
  );
  assert.equal(run("backup", "all.gz").code, 1);
  assert.equal(run("restore", "all.gz").code, 1);
});

test("watch polls a feed, fetches the article behind its summary, and asks nothing twice", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    asked.push(`${request.url} ${request.headers["if-none-match"] ?? ""}`.trim());
    if (request.url === "/feed" && request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else if (request.url === "/feed")
      response.writeHead(200, { "content-type": "application/rss+xml; charset=utf-8", etag: '"1"' }).end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>خلاصة الفرات</title><link>http://127.0.0.1:${port}/</link>
<item><title>قصف على سرمين</title><link>http://127.0.0.1:${port}/news/1</link><guid>1</guid>
<pubDate>Wed, 13 Mar 2019 10:00:00 +0300</pubDate><description>قتل خمسة مدنيين…</description></item></channel></rss>`,
      );
    else if (request.url === "/news/1")
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(page("قصف على سرمين", FIRST));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    const watched = ["watch", feed, "--once", "--workspace", join(folder, "watched"), "--lang", "en"];
    const closed = await beside(watched);
    assert.match(closed.err, /private network/);
    assert.deepEqual(asked, []);
    await beside(["watch", feed, "--drop", "--workspace", join(folder, "watched")]);
    const first = await beside([...watched, "--allow-private"]);
    assert.match(first.out, /added .*صحيفة الفرات · 2019-03-13/);
    assert.match(first.out, /^incidents {2}new: [0-9a-f]{16}#c1/m);
    assert.deepEqual(asked, ["/robots.txt", "/feed", "/news/1"]);
    const second = await beside([...watched, "--allow-private"]);
    assert.equal(second.out, "");
    assert.equal(asked.length, 3);
  } finally {
    server.close();
  }
});

/** Runs the command line beside this process, which meanwhile serves it. */
function beside(args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(HOME, "src", "cli", "main.ts"), ...args], {
    cwd: folder,
    env: { ...process.env, ...env, LC_ALL: "C" },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (part) => {
    out += part;
  });
  child.stderr.on("data", (part) => {
    err += part;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}
