import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { tooLongToHold, wholeOf } from "./bytes.ts";
import type { Container, Custody, Response } from "./custody.ts";
import { fileTrouble } from "./file-trouble.ts";
import { type Input, LARGEST_WHOLE } from "./input.ts";
import type { Metadata } from "./metadata.ts";
import type { SourceTrouble } from "./source-trouble.ts";
import { Spool } from "./spool.ts";

/** A path on the disk as an input, or why it cannot be one. `takenAt`: an ISO instant. */
export async function openPath(
  path: string,
  known: readonly Metadata[],
  takenAt: string,
): Promise<Input | SourceTrouble> {
  try {
    const stats = await stat(path);
    const custody: Custody = {
      ...fromHere("file", resolve(path), takenAt),
      modifiedAt: stats.isFile() ? stats.mtime.toISOString() : null,
    };
    // A pipe gives its bytes once, and says nothing of how many.
    if (!stats.isFile()) return fromStream(path, createReadStream(path), custody, known);
    return {
      ...streamed(path, stats.size, () => createReadStream(path)),
      path: resolve(path),
      contentType: null,
      url: null,
      custody,
      known,
    };
  } catch (error) {
    return fileTrouble(path, error);
  }
}

/** Standard input as an input, called «stdin». `takenAt`: an ISO instant. */
export function openStandardInput(chunks: AsyncIterable<Uint8Array>, takenAt: string): Input {
  return fromStream("stdin", chunks, fromHere("standard-input", "stdin", takenAt), []);
}

function fromHere(method: Custody["method"], source: string, takenAt: string): Custody {
  return { method, source, position: null, containers: [], takenAt, modifiedAt: null, response: null };
}

function fromStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  custody: Custody,
  known: readonly Metadata[],
): Input {
  const spool = new Spool(name, chunks);
  return {
    ...streamed(name, null, () => spool.stream()),
    path: null,
    contentType: null,
    url: null,
    custody,
    known,
  };
}

/** What a container says of one of the things in it. */
export interface Inside {
  /** The name inside the container: «news/1.html». */
  readonly name: string;
  /** For messages, where it is not to be «container!name». */
  readonly called?: string;
  /** An archive of the web keeps how its pages came there; other containers hand on how they came themselves. */
  readonly method?: "archive";
  /** Where it stands there, for the custody: «entry news/1.html»; null: it is all that the container holds. */
  readonly position: string | null;
  /** The container itself, last of all around the inner thing. */
  readonly container: Container;
  /** Its bytes, or how to stream them anew each time with their number where it is known. */
  readonly bytes: Uint8Array | { readonly size: number | null; stream(): AsyncIterable<Uint8Array> };
  readonly contentType?: string | null;
  readonly url?: string | null;
  readonly modifiedAt?: string | null;
  readonly response?: Response | null;
  /** What a manifest inside the container says of it; the nearest speaks first. */
  readonly known?: readonly Metadata[];
}

/** Bytes found inside a container as an input: its custody is the container's with position and container added. */
export function openInside(outer: Input, inside: Inside): Input {
  const name = inside.called ?? `${outer.name}!${inside.name}`;
  const held = inside.bytes;
  const custody: Custody = {
    ...outer.custody,
    position: inside.position,
    containers: [...outer.custody.containers, inside.container],
    modifiedAt: inside.modifiedAt ?? null,
    method: inside.method ?? outer.custody.method,
    response: inside.method === "archive" ? (inside.response ?? null) : outer.custody.response,
  };
  // The address and title of a container are not those of what it holds.
  const inherited = outer.known.map(({ outlet, published }) => ({
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  }));
  return {
    ...(held instanceof Uint8Array ? heldWhole(name, held) : streamed(name, held.size, () => held.stream())),
    path: null,
    contentType: inside.contentType ?? null,
    url: inside.url ?? null,
    custody,
    known: [...(inside.known ?? []), ...inherited],
  };
}

type Bytes = Pick<Input, "name" | "size" | "whole" | "stream">;

function heldWhole(name: string, bytes: Uint8Array): Bytes {
  return {
    name,
    size: bytes.length,
    whole: async () => bytes,
    async *stream() {
      yield bytes;
    },
  };
}

function streamed(name: string, size: number | null, stream: () => AsyncIterable<Uint8Array>): Bytes {
  return {
    name,
    size,
    stream,
    async whole() {
      if (size !== null && size > LARGEST_WHOLE) throw tooLongToHold(name);
      return wholeOf(name, stream());
    },
  };
}
