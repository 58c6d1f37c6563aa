import type { Response } from "../custody.ts";
import type { SourceTrouble } from "../source-trouble.ts";
import type { Hop } from "./answer.ts";
import type { FetchOptions } from "./fetch-options.ts";
import type { Fetched, FetchTrouble } from "./fetched.ts";
import { checkAddress } from "./guard.ts";
import { canBeSent, headerOf } from "./headers.ts";
import { askOnce } from "./hop.ts";
import { downgraded, tooManyRedirects } from "./redirect-trouble.ts";
import { requestHeaders } from "./request-headers.ts";
import { statusTrouble } from "./status.ts";
import type { Web } from "./web.ts";

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
