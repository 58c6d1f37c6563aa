import assert from "node:assert/strict";
import { test } from "node:test";
import { readBytes } from "../../../test/sources.ts";

const CHAT = { name: "أخبار الميدان", type: "public_channel", id: 1400123 };
const MESSAGE = {
  id: 7,
  type: "message",
  date: "2018-03-13T01:25:00",
  date_unixtime: "1520893500",
  from: "أخبار الميدان",
  text: "قصف مدفعي على البلدة",
};
const result = (messages: readonly object[], more: object = {}): string =>
  JSON.stringify({ ...CHAT, ...more, messages }, null, 1);

test("a message is an item", async () => {
  const text = result([MESSAGE]);
  const { items, troubles } = await readBytes("result.json", text);
  assert.deepEqual(troubles, []);
  const [item] = items;
  assert.deepEqual(
    { ...item!, raw: Buffer.from(item!.raw).toString(), custody: item!.custody.position },
    {
      name: "result.json:7",
      key: "id:telegram/1400123/7",
      format: "telegram",
      raw: text,
      custody: "message 7",
      id: "7",
      title: null,
      body: "قصف مدفعي على البلدة",
      outlet: "أخبار الميدان",
      author: null,
      url: null,
      dates: [
        {
          written: "2018-03-13T01:25:00",
          day: "2018-03-13",
          instant: "2018-03-12T22:25:00.000Z",
          origin: "cell",
          where: "message date",
          changed: false,
        },
      ],
      language: item!.language,
      warnings: [],
    },
  );
});

test("pieces, captions, forwards and changes are read; services and bare pictures left out", async () => {
  const { items } = await readBytes(
    "result.json",
    result([
      { ...MESSAGE, id: 1, type: "service", action: "create_channel", text: "" },
      {
        ...MESSAGE,
        id: 2,
        text: ["عاجل: ", { type: "bold", text: "غارة" }, "\r\nعلى السوق", { type: "link", text: "" }],
      },
      { ...MESSAGE, id: 3, photo: "photos/1.jpg", text: "صورة من موقع القصف" },
      { ...MESSAGE, id: 4, photo: "photos/2.jpg", text: "" },
      { ...MESSAGE, id: 5, forwarded_from: "شبكة أخرى", reply_to_message_id: 2 },
      { ...MESSAGE, id: 6, edited: "2018-03-14T09:00:00", edited_unixtime: "1521007200" },
      { ...MESSAGE, id: 8, from: "سامر" },
    ]),
  );
  assert.deepEqual(
    items.map(({ id, body, author }) => [id, body, author]),
    [
      ["2", "عاجل: غارة\nعلى السوق", null],
      ["3", "صورة من موقع القصف", null],
      ["5", MESSAGE.text, "شبكة أخرى"],
      ["6", MESSAGE.text, null],
      ["8", MESSAGE.text, "سامر"],
    ],
  );
  assert.deepEqual(
    items[3]!.dates.map(({ where, day, instant, changed }) => [where, day, instant, changed]),
    [
      ["message date", "2018-03-13", "2018-03-12T22:25:00.000Z", false],
      ["message edited", "2018-03-14", "2018-03-14T06:00:00.000Z", true],
    ],
  );
});

test("an account with many chats is read, and a known name gives addresses", async () => {
  const chats = [
    { ...CHAT, username: "maydan_news", messages: [MESSAGE] },
    { ...CHAT, id: 9, messages: [MESSAGE] },
  ];
  const { items } = await readBytes(
    "result.json",
    JSON.stringify({ about: "x", chats: { about: "y", list: chats } }),
  );
  assert.deepEqual(
    items.map(({ key, url }) => [key, url]),
    [
      ["id:telegram/1400123/7", "https://t.me/maydan_news/7"],
      ["id:telegram/9/7", null],
    ],
  );
});

test("broken, empty and strange exports are told", async () => {
  const codes = async (text: string) =>
    (await readBytes("result.json", text)).troubles.map(({ code }) => code);
  assert.deepEqual(await codes(result([MESSAGE]).slice(0, -20)), ["broken-json"]);
  assert.deepEqual(await codes(result([])), ["empty"]);
  assert.deepEqual(await codes(result([null as never, 5 as never, { id: {} }, { id: 1, text: { a: [] } }])), [
    "empty",
  ]);
});

test("what is larger than can be held is refused with a way out", async () => {
  const { troubles } = await readBytes("result.json", result([MESSAGE]), {}, { size: 70 * 1024 * 1024 });
  assert.deepEqual(
    troubles.map(({ code }) => code),
    ["too-large"],
  );
});
