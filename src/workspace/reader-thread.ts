import { parentPort } from "node:worker_threads";
import { openEngine } from "../open-engine.ts";
import type { Pending } from "../store/readings.ts";
import { readVersion } from "./read-version.ts";
import { indexTools } from "./tools.ts";

// A thread of `readers.ts`: takes batches of versions, gives back what is to be kept of them.
const engine = openEngine();
const tools = indexTools(engine.lexicon);
parentPort!.on("message", (versions: readonly Pending[]) => {
  parentPort!.postMessage(versions.map((version) => readVersion(version, engine, tools)));
});
