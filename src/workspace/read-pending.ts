import { oneAtATime } from "../store/one-at-a-time.ts";
import { type Pending, pending, putReadings } from "../store/readings.ts";
import { type Readers, startReaders } from "./readers.ts";
import type { Workspace } from "./workspace.ts";

/** How many versions a thread is given at once, and one transaction keeps. */
const BATCH = 100;

/** What reading did so far. */
export interface ReadSoFar {
  readonly documents: number;
  readonly claims: number;
}

/**
 * Reads every document that this state of the engine has not read, on several threads, and keeps what they find batch
 * by batch: whatever was kept stays, whenever the work is broken off. `tell` hears how far it is.
 */
export async function readPending(
  workspace: Workspace,
  tell: (soFar: ReadSoFar) => void = () => {},
  given: Readers | null = null,
): Promise<ReadSoFar> {
  const { database, fingerprint } = workspace;
  let after = 0;
  let soFar: ReadSoFar = { documents: 0, claims: 0 };
  const inTurn = oneAtATime();
  const take = () =>
    inTurn(async () => {
      const batch = await pending(database, fingerprint, after, BATCH);
      after = batch.at(-1)?.documentId ?? after;
      return batch;
    });
  const first = await take();
  if (first.length === 0) return soFar;
  const readers = given ?? startReaders();
  try {
    const lane = async (begin: readonly Pending[]): Promise<void> => {
      for (let batch = begin; batch.length > 0; batch = await take()) {
        const readings = await readers.read(batch);
        await putReadings(database, fingerprint, readings, workspace.tools(), workspace.now());
        soFar = {
          documents: soFar.documents + readings.length,
          claims: soFar.claims + readings.reduce((sum, { claims }) => sum + (claims ?? 0), 0),
        };
        tell(soFar);
      }
    };
    // One lane more than threads, so that a batch waits for each thread while another is being kept.
    await Promise.all([
      lane(first),
      ...Array.from({ length: readers.threads }, async () => lane(await take())),
    ]);
    return soFar;
  } finally {
    if (!given) await readers.close();
  }
}
