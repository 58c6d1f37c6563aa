import { basename, dirname, resolve } from "node:path";
import { type Budget, budgetOf } from "./budget.ts";
import { noReader, unknownFormat } from "./format-trouble.ts";
import { kindOf } from "./formats/detect.ts";
import { emptyInput, noFetching, tooDeep, troubleOf } from "./gather-trouble.ts";
import { isGzip } from "./gunzip.ts";
import type { Context, FormatReader, Input } from "./input.ts";
import type { Format, Sourced } from "./item.ts";
import { MANIFEST, type Manifest, readManifest } from "./manifest.ts";
import { openPath, openStandardInput } from "./open-file.ts";
import { openGzip } from "./open-gzip.ts";
import { peek } from "./peek.ts";
import { READERS } from "./readers.ts";
import type { SourceTrouble } from "./source-trouble.ts";
import { withUniqueKeys } from "./unique-keys.ts";
import { walk } from "./walk.ts";

/** How many containers may stand inside one another: a feed in a WARC in a WACZ in a ZIP needs three. */
export const DEEPEST = 4;

/** What `gather` needs to know and to be lent. */
export interface GatherOptions {
  /** What the user says of reports that say nothing of it themselves; `published`: an ISO day, «none», or null. */
  readonly outlet: string | null;
  readonly published: string | null;
  /** How the columns of a table are to be understood; without it, no table says. */
  readonly mapping?: Context["mapping"];
  /** What «-» means. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Fetches an address, and what is to be read along with it; without it, addresses are refused. */
  readonly fetch?: (address: string) => AsyncIterable<Input | SourceTrouble>;
  /** Readers that stand before the ones of this room. */
  readonly readers?: Readonly<Partial<Record<Format, FormatReader>>>;
  /** The clock: an ISO instant. */
  readonly now?: () => string;
}

/**
 * Everything that the targets hold: paths of files, folders and globs, «-», addresses. One after the other, in the order
 * given, each file once; one report is held at a time. Nothing is thrown for what they hold or for what is not there.
 */
export async function* gather(targets: readonly string[], options: GatherOptions): AsyncGenerator<Sourced> {
  const now = options.now ?? (() => new Date().toISOString());
  const seen = new Set<string>();
  const manifests = new Map<string, Manifest>();
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) {
      yield* fetched(target, options);
    } else if (target === "-") {
      if (options.standardInput) yield* given(openStandardInput(options.standardInput, now()), options);
    } else {
      for (const file of walk(target)) {
        if ("code" in file) {
          yield { kind: "trouble", trouble: file };
          continue;
        }
        if (seen.has(resolve(file.path)) || basename(file.path) === MANIFEST) continue;
        seen.add(resolve(file.path));
        const folder = dirname(file.path);
        let manifest = manifests.get(folder);
        if (!manifest) {
          manifest = readManifest(folder);
          manifests.set(folder, manifest);
          for (const trouble of manifest.troubles) yield { kind: "trouble", trouble };
        }
        const beside = manifest.files.get(basename(file.path));
        const input = await openPath(file.path, beside ? [beside] : [], now());
        if ("code" in input) yield { kind: "trouble", trouble: input };
        else yield* given(input, options);
      }
    }
  }
}

async function* fetched(address: string, options: GatherOptions): AsyncGenerator<Sourced> {
  if (!options.fetch) {
    yield { kind: "trouble", trouble: noFetching(address) };
    return;
  }
  try {
    for await (const got of options.fetch(address)) {
      if ("code" in got) yield { kind: "trouble", trouble: got };
      else yield* given(got, options);
    }
  } catch (error) {
    yield { kind: "trouble", trouble: troubleOf(address, error) };
  }
}

/** Everything that one input holds, with keys that are unique in it. For whoever has an input already. */
export function given(input: Input, options: GatherOptions): AsyncGenerator<Sourced> {
  return withUniqueKeys(opened(input, options, budgetOf(input.size), 0));
}

async function* opened(
  input: Input,
  options: GatherOptions,
  budget: Budget,
  depth: number,
): AsyncGenerator<Sourced> {
  try {
    if (depth > DEEPEST) {
      yield { kind: "trouble", trouble: tooDeep(input.name, DEEPEST) };
      return;
    }
    const head = await peek(input);
    if (head.length === 0) {
      yield { kind: "trouble", trouble: emptyInput(input.name) };
      return;
    }
    const kind = kindOf(input, head);
    if (typeof kind !== "string") {
      yield { kind: "trouble", trouble: unknownFormat(input.name, kind) };
      return;
    }
    const reader = options.readers?.[kind] ?? (await READERS[kind]?.());
    if (!reader) {
      yield { kind: "trouble", trouble: noReader(input.name, kind) };
      return;
    }
    // A WARC is gzipped record by record, which its reader knows of; all else is gzipped as a whole.
    const plain = isGzip(head) && kind !== "warc" ? await openGzip(input, budget) : input;
    yield* reader(plain, {
      outlet: options.outlet,
      published: options.published,
      mapping: options.mapping ?? (async () => null),
      budget,
      open: (inner) => opened(inner, options, budget, depth + 1),
    });
  } catch (error) {
    yield { kind: "trouble", trouble: troubleOf(input.name, error) };
  }
}
