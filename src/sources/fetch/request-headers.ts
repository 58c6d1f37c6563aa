import type { FetchOptions } from "./fetch-options.ts";
import { canBeSent } from "./headers.ts";
import type { Web } from "./web.ts";

/** What a page, a feed or a file is asked for with. */
const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** The headers of a request: who asks, what for, and what was had of it before. */
export function requestHeaders(web: Web, options: FetchOptions): Record<string, string> {
  return {
    "user-agent": web.userAgent,
    accept: options.accept ?? ACCEPT,
    ...(canBeSent(options.etag) ? { "if-none-match": options.etag } : {}),
    ...(canBeSent(options.lastModified) ? { "if-modified-since": options.lastModified } : {}),
  };
}
