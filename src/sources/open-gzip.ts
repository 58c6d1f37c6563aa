import { type Budget, meterOf } from "./budget.ts";
import { containerOf } from "./container-of.ts";
import { gunzipped } from "./gunzip.ts";
import type { Input } from "./input.ts";
import { openInside } from "./open-inside.ts";

/**
 * What a gzip file holds, as an input: the gzip file becomes a container around it, and all that comes out counts
 * against the budget. Name and address stay, without «.gz».
 */
export async function openGzip(input: Input, budget: Budget): Promise<Input> {
  const container = await containerOf(input);
  const name = input.name.replace(/\.gz$/i, "");
  const meter = meterOf(budget, input.name);
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    const spent = meter();
    for await (const chunk of gunzipped(input.name, input.stream())) {
      spent(chunk.length);
      yield chunk;
    }
  };
  return openInside(input, {
    name,
    called: name,
    position: input.custody.position,
    container,
    bytes: { size: null, stream },
    url: input.url,
    known: input.known,
    modifiedAt: input.custody.modifiedAt,
  });
}
