import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Dialect } from "./dialect.ts";

/** The first tables. */
export async function workspace(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const { number, real, bytes } = dialect;
  const table = (name: string) => db.schema.createTable(name);
  const make = async (builder: CreateTableBuilder<string, string>): Promise<void> => {
    await (dialect.strict ? builder.modifyEnd(sql`strict`) : builder).execute();
  };
  const numbered = (name: string) => table(name).addColumn("id", number, (column) => column.primaryKey());

  await make(
    table("setting")
      .addColumn("name", "text", (c) => c.primaryKey())
      .addColumn("value", "text", (c) => c.notNull()) as never,
  );
  await make(
    table("blob")
      .addColumn("sha256", "text", (c) => c.primaryKey())
      .addColumn("size", number, (c) => c.notNull())
      .addColumn("bytes", bytes, (c) => c.notNull()) as never,
  );
  await make(
    numbered("document")
      .addColumn("code", "text", (c) => c.notNull().unique())
      .addColumn("key", "text", (c) => c.notNull().unique())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("version_id", number, (c) => c.notNull())
      .addColumn("reading_id", number)
      .addColumn("indexed", number, (c) => c.notNull()) as never,
  );
  await make(
    numbered("version")
      .addColumn("document_id", number, (c) => c.notNull().references("document.id"))
      .addColumn("number", number, (c) => c.notNull())
      .addColumn("sha256", "text", (c) => c.notNull().references("blob.sha256"))
      .addColumn("content_sha256", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("format", "text", (c) => c.notNull())
      .addColumn("own_id", "text")
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("title", "text")
      .addColumn("outlet", "text")
      .addColumn("author", "text")
      .addColumn("url", "text")
      .addColumn("published", "text")
      .addColumn("published_instant", "text")
      .addColumn("published_origin", "text")
      .addColumn("published_where", "text")
      .addColumn("dates", "text", (c) => c.notNull())
      .addColumn("date_conflict", "text")
      .addColumn("language", "text")
      .addColumn("warnings", "text", (c) => c.notNull())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addUniqueConstraint("version_number", ["document_id", "number"]) as never,
  );
  await make(
    numbered("acquisition")
      .addColumn("version_id", number, (c) => c.notNull().references("version.id"))
      .addColumn("sha256", "text", (c) => c.notNull().references("blob.sha256"))
      .addColumn("method", "text", (c) => c.notNull())
      .addColumn("source", "text", (c) => c.notNull())
      .addColumn("position", "text")
      .addColumn("containers", "text", (c) => c.notNull())
      .addColumn("taken_at", "text", (c) => c.notNull())
      .addColumn("modified_at", "text")
      .addColumn("response", "text") as never,
  );
  await make(
    numbered("reading")
      .addColumn("version_id", number, (c) => c.notNull().references("version.id"))
      .addColumn("engine", "text", (c) => c.notNull())
      .addColumn("read_at", "text", (c) => c.notNull())
      .addColumn("claims", number)
      .addColumn("found", bytes, (c) => c.notNull())
      .addUniqueConstraint("reading_once", ["version_id", "engine"]) as never,
  );
  await make(
    numbered("correction")
      .addColumn("version_id", number, (c) => c.notNull().references("version.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("trigger_start", number, (c) => c.notNull())
      .addColumn("trigger_end", number, (c) => c.notNull())
      .addColumn("anchor", "text")
      .addColumn("action", "text", (c) => c.notNull())
      .addColumn("slot", "text")
      .addColumn("value", "text")
      .addColumn("machine", "text")
      .addColumn("person", "text", (c) => c.notNull())
      .addColumn("reason", "text")
      .addColumn("decided_at", "text", (c) => c.notNull())
      .addColumn("undoes", number, (c) => c.references("correction.id")) as never,
  );
  await make(
    numbered("sentence")
      .addColumn("version_id", number, (c) => c.notNull())
      .addColumn("start", number, (c) => c.notNull())
      .addColumn("end", number, (c) => c.notNull()) as never,
  );
  await make(
    numbered("claim")
      .addColumn("version_id", number, (c) => c.notNull())
      .addColumn("document_id", number, (c) => c.notNull())
      .addColumn("sentence_id", number, (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("trigger_start", number, (c) => c.notNull())
      .addColumn("trigger_end", number, (c) => c.notNull())
      .addColumn("trigger_text", "text", (c) => c.notNull())
      .addColumn("count_min", real)
      .addColumn("count_max", real)
      .addColumn("count_approx", number)
      .addColumn("weapon", "text")
      .addColumn("place_id", "text")
      .addColumn("place_path", dialect.path)
      .addColumn("place_text", "text")
      .addColumn("latitude", real)
      .addColumn("longitude", real)
      .addColumn("precision", "text")
      .addColumn("first_day", "text")
      .addColumn("last_day", "text")
      .addColumn("speaker_text", "text")
      .addColumn("speaker_body", "text")
      .addColumn("modality", "text", (c) => c.notNull())
      .addColumn("confidence", real, (c) => c.notNull())
      .addColumn("part_of", "text")
      .addColumn("cause", "text")
      .addColumn("outlet", "text")
      .addColumn("published", "text")
      .addColumn("corrected", number, (c) => c.notNull())
      .addColumn("verdict", number, (c) => c.notNull()) as never,
  );
  await make(
    table("claim_entity")
      .addColumn("claim_id", number, (c) => c.notNull())
      .addColumn("role", "text", (c) => c.notNull())
      .addColumn("entity_id", "text", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull()) as never,
  );
  await make(
    table("origin")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("record", "text", (c) => c.notNull()) as never,
  );
  await make(
    table("incident")
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("what", "text", (c) => c.notNull())
      .addColumn("place_id", "text")
      .addColumn("first_day", "text")
      .addColumn("last_day", "text")
      .addColumn("grade", "text")
      .addColumn("record", "text", (c) => c.notNull()) as never,
  );
  await make(
    table("incident_claim")
      .addColumn("incident_id", "text", (c) => c.notNull().references("incident.id"))
      .addColumn("claim", "text", (c) => c.notNull())
      .addColumn("because", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("incident_claim_once", ["incident_id", "claim"]) as never,
  );
  await make(
    table("figure")
      .addColumn("incident_id", "text", (c) => c.notNull().references("incident.id"))
      .addColumn("measure", "text", (c) => c.notNull())
      .addColumn("victims", "text", (c) => c.notNull())
      .addColumn("low", number)
      .addColumn("best", number)
      .addColumn("high", number)
      .addColumn("independent", number, (c) => c.notNull())
      .addColumn("contradiction", number, (c) => c.notNull())
      .addColumn("record", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("figure_once", ["incident_id", "measure", "victims"]) as never,
  );
  await make(
    table("feed")
      .addColumn("url", "text", (c) => c.primaryKey())
      .addColumn("added_at", "text", (c) => c.notNull())
      .addColumn("state", "text", (c) => c.notNull()) as never,
  );
  await make(
    table("log")
      .addColumn("number", number, (c) => c.primaryKey())
      .addColumn("at", "text", (c) => c.notNull())
      .addColumn("act", "text", (c) => c.notNull())
      .addColumn("subject", "text", (c) => c.notNull())
      .addColumn("details", "text", (c) => c.notNull())
      .addColumn("previous", "text", (c) => c.notNull())
      .addColumn("hash", "text", (c) => c.notNull()) as never,
  );

  for (const [on, ...columns] of INDEXES)
    await db.schema
      .createIndex(`${on}_by_${columns.join("_")}`)
      .on(on!)
      .columns(columns)
      .execute();
  await dialect.prepare(db);
}

/** Table, then the columns. */
const INDEXES: readonly (readonly string[])[] = [
  ["document", "indexed"],
  ["version", "content_sha256"],
  ["version", "sha256"],
  ["acquisition", "version_id"],
  ["acquisition", "sha256"],
  ["correction", "version_id"],
  ["sentence", "version_id"],
  ["claim", "version_id"],
  ["claim", "sentence_id"],
  ["claim_entity", "claim_id"],
  ["incident_claim", "claim"],
];
