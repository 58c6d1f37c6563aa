import { type Meta, metaNamed } from "./metas.ts";
import type { Page } from "./page-node.ts";

/** Addresses that a page gives itself are believed up to this length: longer ones are never fetched. */
const LONGEST = 4096;

/**
 * The page's address: the one that it calls canonical, if it is of the same host as `own` (where the page came from) and
 * no home page for an inner one; else `own`. Without `own` the canonical one is believed.
 */
export function addressOf(page: Page, metas: readonly Meta[], own: string | null): string | null {
  const from = own === null ? null : urlOf(own, null);
  const links = [...page.querySelectorAll('link[rel~="canonical"]')]
    .slice(0, 5)
    .map((link) => link.getAttribute("href"));
  for (const told of [...links, metaNamed(metas, "og:url")]) {
    const url = told === null || told.length > LONGEST ? null : urlOf(told, from);
    if (url === null) continue;
    if (from === null ? url.pathname.length > 1 || url.search !== "" : fits(url, from)) return url.href;
  }
  return own;
}

function fits(url: URL, from: URL): boolean {
  const home = isRoot(url) && url.search === "";
  return hostOf(url) === hostOf(from) && (!home || isRoot(from));
}

const isRoot = (url: URL): boolean => /^\/*$/.test(url.pathname);

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile|amp)\./, "");

function urlOf(address: string, base: URL | null): URL | null {
  try {
    const url = base === null ? new URL(address) : new URL(address, base);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

/** The host of an address without «www.», for outlets that do not name themselves; null where there is no address. */
export function hostNameOf(address: string | null): string | null {
  const url = address === null ? null : urlOf(address, null);
  return url === null ? null : hostOf(url);
}
