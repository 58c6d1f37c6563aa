import { type RawBuilder, sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import type { ClaimColumns } from "./columns.ts";
import { dayNumber } from "./day-number.ts";
import { grown } from "./grown.ts";
import { readJoined } from "./joined.ts";

/** Reads the documents that `condition` (on `d`) holds for: new ones, and known ones anew. Gives their indexes. */
export async function loadDocuments(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  condition: RawBuilder<unknown>,
): Promise<readonly number[]> {
  const [ids, published, outlets, languages] = await readJoined(
    kind,
    connection,
    [sql`d.id`, sql`v.published`, sql`v.outlet`, sql`v.language`],
    sql`from document d join reading r on r.id = d.reading_id join version v on v.id = r.version_id where ${condition}`,
  );
  const { documents } = columns;
  const found: number[] = [];
  reserve(documents, documents.many + ids!.length);
  for (let i = 0; i < ids!.length; i++) {
    const id = Number(ids![i]);
    let at = documents.byId.get(id);
    if (at === undefined) {
      at = documents.many++;
      documents.byId.set(id, at);
    }
    documents.ids[at] = id;
    documents.published[at] = dayNumber(published![i]!);
    documents.outlet[at] = documents.outlets.code(outlets![i]!);
    documents.language[at] = documents.languages.code(languages![i]!);
    found.push(at);
  }
  return found;
}

function reserve(documents: ClaimColumns["documents"], many: number): void {
  documents.ids = grown(documents.ids, many);
  documents.first = grown(documents.first, many);
  documents.count = grown(documents.count, many);
  documents.published = grown(documents.published, many);
  documents.outlet = grown(documents.outlet, many);
  documents.language = grown(documents.language, many);
}
