import { spend } from "../budget.ts";
import { headOf } from "../bytes.ts";
import { troubleOf } from "../gather-trouble.ts";
import { gunzipped, isGzip } from "../gunzip.ts";
import type { Context, Input } from "../input.ts";
import type { SourceTrouble } from "../source-trouble.ts";

/**
 * The bytes of the records. Where gzip breaks off, they end too, and `broken` keeps why: the records before it are whole,
 * and the reader of records must see their end.
 */
export async function plainBytes(
  input: Input,
  context: Context,
  broken: { by: SourceTrouble | null },
): Promise<AsyncIterable<Uint8Array>> {
  if (!isGzip(await headOf(input.stream(), 3))) return input.stream();
  return (async function* () {
    try {
      for await (const chunk of gunzipped(input.name, input.stream())) {
        spend(context.budget, chunk.length, input.name);
        yield chunk;
      }
    } catch (error) {
      broken.by = troubleOf(input.name, error);
    }
  })();
}
