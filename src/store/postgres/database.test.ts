import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { NOW, report, rowsOf, TOOLS } from "../../../test/made-up.ts";
import {
  asServer,
  newPlace,
  onBothPlaces,
  type Place,
  SERVER,
  withoutPostgres,
} from "../../../test/stores.ts";
import type { TawaturError } from "../../errors.ts";
import { addDocuments } from "../add.ts";
import type { Database } from "../database.ts";
import { verify } from "../verify/verify.ts";
import { openPostgres } from "./database.ts";

const onPostgres = (title: string, act: (database: Database, place: Place) => Promise<void>): void => {
  test(title, { skip: withoutPostgres }, async () => {
    const place = await newPlace("postgres");
    const database = await place.open();
    try {
      await act(database, place);
    } finally {
      await database.close();
      await place.remove();
    }
  });
};
/** Cuts all connections to a database but the one that asks. */
const cut = (place: Place) =>
  asServer(
    (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      ),
    place.address,
  );
const mustBeSound = async (database: Database): Promise<void> => {
  for await (const { code, subject } of verify(database, TOOLS)) assert.fail(`${code} ${subject}`);
};

onPostgres(
  "a connection that is cut in mid-write leaves nothing half, and the next write works",
  async (database, place) => {
    await addDocuments(database, [report(1)], NOW);
    const before = await rowsOf(database.read, "log");
    const half = database.write(async (connection) => {
      await database.insert(connection, "feed", [
        { url: "https://palm.example", added_at: NOW, state: "{}" },
      ]);
      await cut(place);
      await database.insert(connection, "feed", [
        { url: "https://palm.example/2", added_at: NOW, state: "{}" },
      ]);
    });
    await assert.rejects(half, (error: TawaturError) => {
      assert.equal(error.code, "connection-lost");
      assert.match(error.message, /run the same command again/);
      assert.match(error.arabic, /لا اتصال/);
      return true;
    });
    assert.deepEqual(await rowsOf(database.read, "feed"), []);
    assert.deepEqual(await rowsOf(database.read, "log"), before);
    assert.equal((await addDocuments(database, [report(2)], NOW))[0]!.outcome, "added");
    await mustBeSound(database);
  },
);

onPostgres("connections cut at any moment of adding: what was reported is there", async (database, place) => {
  let kept = 0;
  let lost = 0;
  let done = false;
  const cutting = (async () => {
    for (let i = 0; i < 8; i++) {
      await setTimeout(20 + Math.random() * 60);
      await cut(place);
    }
    done = true;
  })();
  while (!done) {
    const documents = Array.from({ length: 50 }, (_, i) => report(kept + i));
    try {
      await addDocuments(database, documents, NOW);
      kept += documents.length;
    } catch (error) {
      assert.equal((error as TawaturError).code, "connection-lost", String(error));
      lost++;
    }
  }
  await cutting;
  await mustBeSound(database);
  const { length } = await rowsOf(database.read, "document");
  // A batch whose answer was lost may be there, whole.
  assert.ok(length === kept || length === kept + 50, `${length} of ${kept}`);
  assert.ok(lost > 0);
});

onPostgres("idle connections that are cut disturb nobody", async (database, place) => {
  await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.05)`.execute(database.read)));
  await cut(place);
  await setTimeout(50);
  assert.deepEqual(await rowsOf(database.read, "document"), []);
});

onPostgres("a write is tried again where others get in its way, five times", async (database) => {
  let tries = 0;
  const failing = (code: string, times: number) =>
    database.write(async () => {
      tries++;
      if (tries <= times) throw Object.assign(new Error("in the way"), { code });
      return tries;
    });
  for (const code of ["40001", "40P01", "23505"]) {
    tries = 0;
    assert.equal(await failing(code, 4), 5);
  }
  tries = 0;
  await assert.rejects(failing("40001", 9), { code: "busy" });
  assert.equal(tries, 5);
  tries = 0;
  await assert.rejects(failing("23505", 9), { message: "in the way" });
  tries = 0;
  await assert.rejects(failing("22000", 9), { message: "in the way" });
  assert.equal(tries, 1);
});

onPostgres("six programs that open an empty database at once make its tables once", async (_, place) => {
  await asServer((client) => client.query("drop schema public cascade; create schema public"), place.address);
  const stores = await Promise.all(Array.from({ length: 6 }, () => place.open()));
  await Promise.all(stores.map((store, i) => addDocuments(store, [report(i % 3), report(9)], NOW)));
  assert.equal((await rowsOf(stores[0]!.read, "document")).length, 4);
  await mustBeSound(stores[0]!);
  for (const store of stores) await store.close();
});

test("an address that leads nowhere is told what to do, and the password is never said", {
  skip: withoutPostgres,
}, async () => {
  const at = (change: (url: URL) => void): string => {
    const url = new URL(SERVER);
    url.password = "geheim";
    change(url);
    return url.href;
  };
  const cases: readonly (readonly [string, string])[] = [
    [
      "connection-lost",
      at((url) => {
        url.port = "1";
      }),
    ],
    [
      "connection-lost",
      at((url) => {
        url.hostname = "no-such-host.invalid";
      }),
    ],
    [
      "no-database",
      at((url) => {
        url.pathname = "/tawatur_test_none";
      }),
    ],
    [
      "no-permission",
      at((url) => {
        url.username = "tawatur_test_nobody";
      }),
    ],
    ["wrong-address", "postgres://a:geheim@[::/x"],
  ];
  for (const [code, address] of cases)
    await assert.rejects(openPostgres(address), (error: TawaturError) => {
      assert.equal(error.code, code, `${address}: ${error.message}`);
      assert.doesNotMatch(`${error.message} ${error.arabic}`, /geheim/);
      assert.match(error.arabic, /[ء-ي]/);
      return true;
    });
});

onPostgres("a database that cannot be written to is said to be one", async (database, place) => {
  const name = new URL(place.address).pathname.slice(1);
  await asServer((client) => client.query(`alter database ${name} set default_transaction_read_only = on`));
  const other = await openPostgres(place.address);
  try {
    await assert.rejects(addDocuments(other, [report(1)], NOW), { code: "read-only" });
  } finally {
    await other.close();
    await asServer((client) => client.query(`alter database ${name} reset default_transaction_read_only`));
  }
  assert.equal((await addDocuments(database, [report(1)], NOW))[0]!.outcome, "added");
});

onBothPlaces("tables of a later program are left alone", async (place) => {
  const database = await place.open();
  await database.write(async (connection) => {
    await sql`insert into migration (name, timestamp) values ('9999-later', 'x')`.execute(connection);
  });
  await database.close();
  try {
    await assert.rejects(place.open(), { code: "newer-store" });
  } finally {
    if (place.kind === "postgres")
      await asServer(
        (client) => client.query("delete from migration where name = '9999-later'"),
        place.address,
      );
  }
});
