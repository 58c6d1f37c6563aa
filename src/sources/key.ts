/** Parts of an address that only say how a reader came there, or how the page is shown. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|ref_src|ocid|cmpid|amp)$/i;

/**
 * What makes two addresses the same document: «url:» and the address without scheme, «www.», fragment, tracking
 * parameters and a slash at the end. Null where it is no http(s) address.
 */
export function keyOfAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const host = url.host.replace(/^www\./, "");
  return `url:${host}${withoutEnd(url.pathname)}${query === "" ? "" : `?${query}`}`;
}

/** A path without the slashes at its end, in time that grows with its length alone. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return path.slice(0, end);
}
