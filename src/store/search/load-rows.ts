import { sql } from "kysely";
import type { Connection, Database } from "../database.ts";
import type { Chunk } from "./chunks.ts";
import type { ClaimColumns } from "./columns.ts";
import { readJoined } from "./joined.ts";

/** Adds the claims of `chunks` as rows; the rows of one document stand together, in the order of their numbers. */
export async function loadRows(
  kind: Database["kind"],
  connection: Connection,
  columns: ClaimColumns,
  chunks: readonly Chunk[],
): Promise<void> {
  const ids: number[] = [];
  const at: number[] = [];
  const sentences: number[] = [];
  const { documents } = columns;
  const many = new Uint32Array(documents.many);
  for (const { claim } of chunks) {
    const [id, document, sentence] = await readJoined(
      kind,
      connection,
      [sql`c.id`, sql`c.document_id`, sql`c.sentence_id`],
      sql`from claim c where ${claim}`,
    );
    for (let i = 0; i < id!.length; i++) {
      const index = documents.byId.get(Number(document![i]));
      if (index === undefined) continue;
      ids.push(Number(id![i]));
      at.push(index);
      sentences.push(Number(sentence![i]));
      many[index]!++;
    }
  }
  columns.grow(columns.rows + ids.length);
  const next = new Uint32Array(documents.many);
  let row = columns.rows;
  for (let index = 0; index < documents.many; index++) {
    if (many[index] === 0) continue;
    documents.first[index] = row;
    documents.count[index] = many[index]!;
    next[index] = row;
    row += many[index]!;
  }
  for (const i of ascending(ids)) {
    const to = next[at[i]!]!++;
    columns.ids[to] = ids[i]!;
    columns.document[to] = at[i]!;
    columns.sentence[to] = sentences[i]!;
    columns.alive[to] = 1;
  }
  columns.rows = row;
}

/** The indexes of a list in the order of its numbers, which mostly ascend already. */
function ascending(list: readonly number[]): Iterable<number> {
  const order = Uint32Array.from(list, (_, i) => i);
  return list.every((one, i) => i === 0 || list[i - 1]! < one)
    ? order
    : order.sort((a, b) => list[a]! - list[b]!);
}
