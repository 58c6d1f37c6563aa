import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Names that mean this machine or the network around it (RFC 6761, 6762, 8375; «.internal»: ICANN 2024; the rest by custom). */
const NEAR = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/** A host without the brackets of IPv6. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** A name with a dot that means nothing near, or a public literal. A name without a dot is looked up in the network around. */
export function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes(".") && !host.includes(":") && !NEAR.test(host);
}
