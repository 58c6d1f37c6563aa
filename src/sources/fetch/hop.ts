import { request } from "undici";
import { SourceTroubleError } from "../source-trouble.ts";
import type { Answer, Hop } from "./answer.ts";
import { ACCEPT_ENCODING, decodedBody } from "./decode.ts";
import { tooSlow, troubleOfError } from "./failure.ts";
import { headersOf, listHeaderOf } from "./headers.ts";
import type { FetchLimits } from "./policy.ts";
import { unwanted } from "./unwanted.ts";
import type { Web } from "./web.ts";

const NOTHING = new Uint8Array(0);

/** Sends one GET, within `left` milliseconds, and reads the answer if it is one of success. Redirects are not followed. */
export async function askOnce(
  web: Web,
  address: string,
  headers: Readonly<Record<string, string>>,
  left: number,
  mostBytes: number = web.limits.decodedBytes,
): Promise<Hop> {
  const limits = narrowed(web.limits, mostBytes);
  const began = performance.now();
  const took = (): number => performance.now() - began;
  const stop = new AbortController();
  const late = (): void => stop.abort(new SourceTroubleError(tooSlow(address)));
  const whole = setTimeout(late, Math.max(left, 1));
  const head = setTimeout(late, limits.headers);
  let answer: Answer | null = null;
  try {
    const got = await request(address, {
      dispatcher: web.agent,
      method: "GET",
      headers: { ...headers, "accept-encoding": ACCEPT_ENCODING },
      responseHeaders: "raw",
      signal: stop.signal,
    });
    clearTimeout(head);
    // Closing a body that is not read to its end makes it complain; nobody needs to hear that.
    got.body.on("error", () => {});
    const pairs = headersOf(got.headers as unknown as string[]);
    answer = { status: got.statusCode, headers: pairs, bytes: NOTHING };
    try {
      const trouble = unwanted(address, answer, limits);
      if (trouble !== null || got.statusCode < 200 || got.statusCode > 299)
        return { answer, trouble, took: took() };
      const bytes = await decodedBody(address, got.body, listHeaderOf(pairs, "content-encoding"), limits);
      return { answer: { ...answer, bytes }, trouble: null, took: took() };
    } finally {
      got.body.destroy();
    }
  } catch (error) {
    return { answer, trouble: troubleOfError(address, error, answer !== null), took: took() };
  } finally {
    clearTimeout(head);
    clearTimeout(whole);
  }
}

function narrowed(limits: FetchLimits, mostBytes: number): FetchLimits {
  return {
    ...limits,
    wireBytes: Math.min(limits.wireBytes, mostBytes),
    decodedBytes: Math.min(limits.decodedBytes, mostBytes),
  };
}
