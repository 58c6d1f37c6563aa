import type { Input } from "../input.ts";
import { LARGEST_WHOLE } from "../input.ts";
import type { Metadata } from "../metadata.ts";
import { SourceTroubleError } from "../source-trouble.ts";
import { tooLarge } from "./decode-trouble.ts";
import type { Fetched } from "./fetched.ts";
import { headerOf } from "./headers.ts";
import { instantOf } from "./instant.ts";

/** What was fetched, as bytes that a format reads. `known`: what is known of it from elsewhere. */
export function inputOfFetched(fetched: Fetched, known: readonly Metadata[] = []): Input {
  const { bytes, response, url, contentType } = fetched;
  return {
    name: url,
    size: bytes.length,
    path: null,
    async whole() {
      if (bytes.length > LARGEST_WHOLE) throw new SourceTroubleError(tooLarge(url, LARGEST_WHOLE));
      return bytes;
    },
    async *stream() {
      yield bytes;
    },
    contentType,
    url,
    custody: {
      method: "fetch",
      source: url,
      position: null,
      containers: [],
      takenAt: response.at,
      modifiedAt: instantOf(headerOf(response.headers, "last-modified")),
      response,
    },
    known,
  };
}
