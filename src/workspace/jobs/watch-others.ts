import type { Workspace } from "../workspace.ts";
import { openBatches } from "./open-batches.ts";
import type { WorkListener } from "./work.ts";

/** How often a worker looks for batches that it must leave to others, in milliseconds. */
const EVERY = 30_000;

/** Tells of batches for other states of the engine, now and whenever those states change. Gives what ends it. */
export async function watchOthers(workspace: Workspace, listener: WorkListener): Promise<() => void> {
  let told = "";
  const look = async (): Promise<void> => {
    const others = (await openBatches(workspace.database)).filter(
      ({ engine }) => engine !== workspace.fingerprint,
    );
    const states = others.map(({ engine }) => engine).join();
    if (states !== told && others.length > 0) listener.refused?.(others);
    told = states;
  };
  await look();
  const watching = setInterval(() => look().catch(() => {}), EVERY);
  watching.unref();
  return () => clearInterval(watching);
}
