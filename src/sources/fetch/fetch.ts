import type { Response } from "../custody.ts";
import { type SourceTrouble, sourceTrouble } from "../source-trouble.ts";
import { type Allowed, checkAddress } from "./guard.ts";
import { canBeSent, headerOf } from "./headers.ts";
import { askOnce, type Hop } from "./hop.ts";
import { statusTrouble } from "./status.ts";
import type { Web } from "./web.ts";

/** Leave to send one request; `done` is called when its answer is read or given up. */
export interface Turn {
  done(): void;
}

/** What may be said of one fetch. */
export interface FetchOptions {
  /** The value of `Accept`. */
  readonly accept?: string;
  /** `ETag` and `Last-Modified` of the last answer: the server may then answer that nothing changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Asked before every request, redirected ones too: for pauses and for what robots may. */
  readonly turn?: (to: Allowed) => Promise<Turn | SourceTrouble>;
  /** Fewer bytes than the web's limits let through. */
  readonly mostBytes?: number;
}

/** An answer that can be read. */
export interface Fetched {
  /** The content, unpacked; empty where `notModified`. */
  readonly bytes: Uint8Array;
  /** True: nothing changed since the answer that `etag` and `lastModified` are of. */
  readonly notModified: boolean;
  readonly response: Response;
  /** `Content-Type` as written, null where the server says none. */
  readonly contentType: string | null;
  /** The final address. */
  readonly url: string;
  /** Where the address moved for good (301, 308), up to the first redirect that is not for good; null where it did not. */
  readonly movedTo: string | null;
  readonly warnings: readonly SourceTrouble[];
}

/** Why there is nothing to read; with the server's answer, where there was one. */
export interface FetchTrouble extends SourceTrouble {
  readonly response: Response | null;
  readonly movedTo: string | null;
}

/** The trouble alone, without the server's answer: what is kept of it. */
export function plainTrouble({ response: _, movedTo: __, ...trouble }: FetchTrouble): SourceTrouble {
  return trouble;
}

/** What a page, a feed or a file is asked for with. */
const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/**
 * Fetches one address. Every hop is checked anew against the policy of the web, no cookies are kept and nothing is
 * sent in anybody's name. Never rejects for what a server does: all that goes wrong is a trouble.
 */
export async function fetchAddress(
  web: Web,
  address: string,
  options: FetchOptions = {},
): Promise<Fetched | FetchTrouble> {
  const warnings: SourceTrouble[] = [];
  const redirects: string[] = [];
  let asked: string | null = null;
  let movedTo: string | null = null;
  let forGood = true;
  let left = web.limits.whole;
  let next = address;
  const ends = (trouble: SourceTrouble, response: Response | null = null): FetchTrouble => ({
    ...trouble,
    file: asked ?? trouble.file,
    response,
    movedTo,
  });
  for (;;) {
    const to = checkAddress(next, web.policy);
    if ("code" in to) return ends(to);
    if (asked === null) asked = to.address;
    else redirects.push(to.address);
    if (asked !== to.address && forGood) movedTo = to.address;
    const turn = (await options.turn?.(to)) ?? null;
    if (turn !== null && "code" in turn) return ends(turn);
    let hop: Hop;
    try {
      hop = await askOnce(web, to.address, requestHeaders(web, options), left, options.mostBytes);
    } finally {
      turn?.done();
    }
    left -= hop.took;
    if (hop.answer === null) return ends(hop.trouble);
    const { status, headers } = hop.answer;
    const at = web.now().toISOString();
    const response: Response = { status, headers, asked, redirects: [...redirects], at };
    if (hop.trouble !== null) return ends(hop.trouble, response);
    const location = headerOf(headers, "location");
    if (REDIRECTS.has(status) && location !== null) {
      if (redirects.length === web.limits.redirects) return ends(tooManyRedirects(to.address), response);
      next = URL.canParse(location, to.address) ? new URL(location, to.address).href : location;
      if (/^https:/.test(to.address) && /^http:/.test(next)) warnings.push(downgraded(asked));
      forGood &&= FOR_GOOD.has(status);
      continue;
    }
    const conditional = canBeSent(options.etag) || canBeSent(options.lastModified);
    const notModified = status === 304 && conditional;
    if (!notModified && (status < 200 || status > 299 || status === 206))
      return ends(statusTrouble(asked, status), response);
    return {
      bytes: hop.answer.bytes,
      notModified,
      response,
      contentType: headerOf(headers, "content-type"),
      url: to.address,
      movedTo,
      warnings,
    };
  }
}

function requestHeaders(web: Web, options: FetchOptions): Record<string, string> {
  return {
    "user-agent": web.userAgent,
    accept: options.accept ?? ACCEPT,
    ...(canBeSent(options.etag) ? { "if-none-match": options.etag } : {}),
    ...(canBeSent(options.lastModified) ? { "if-modified-since": options.lastModified } : {}),
  };
}

function tooManyRedirects(address: string): SourceTrouble {
  return sourceTrouble(
    "too-many-redirects",
    address,
    0,
    "the server sends the request on and on: open the address in a browser and give the one it ends at",
    "يحيل الخادم الطلب مرة بعد مرة: افتح العنوان في متصفح وأعطِ العنوان الذي ينتهي إليه",
  );
}

function downgraded(address: string): SourceTrouble {
  return sourceTrouble(
    "unreachable",
    address,
    0,
    "the server led from https to http, where anybody on the way could have changed the page: compare it with another copy",
    "أحال الخادم من https إلى http، حيث يمكن لأي وسيط تغيير الصفحة: قارنها بنسخة أخرى",
    true,
  );
}
