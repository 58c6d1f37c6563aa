import type { Container, Custody, Response } from "./custody.ts";
import type { Input } from "./input.ts";
import { heldWhole, streamed } from "./input-bytes.ts";
import type { Metadata } from "./metadata.ts";

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
