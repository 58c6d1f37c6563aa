import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { checkedLookup, forbidden } from "./checked-lookup.ts";
import type { FetchLimits } from "./policy.ts";
import { bareHost } from "./public-host.ts";
import type { Resolve } from "./resolve.ts";

/**
 * Connections to IP addresses that are allowed, and to no other. A name is looked up once for each connection, all
 * answers are checked, and the connection goes to those answers: nobody can change them in between. The names of
 * certificates stay those of the address. Variables that name a proxy are not read.
 */
export function guardedAgent(allowed: (ip: string) => boolean, resolve: Resolve, limits: FetchLimits): Agent {
  const connect = buildConnector({
    allowH2: false,
    timeout: limits.connect,
    rejectUnauthorized: true,
    lookup: checkedLookup(resolve, allowed),
  } as buildConnector.BuildOptions);
  return new Agent({
    allowH2: false,
    useMilo: false,
    // No connection is used twice: with pauses between requests, servers would close it just as it is used again.
    pipelining: 0,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.whole,
    bodyTimeout: limits.whole,
    connect(options, callback) {
      const host = bareHost(options.hostname);
      // Literal hosts are never looked up, so the check of the look-up does not see them.
      if (isIP(host) !== 0 && !allowed(host)) {
        queueMicrotask(() => callback(forbidden(host), null));
        return;
      }
      connect(options, (...[error, socket]) => {
        if (error !== null) return callback(error, null);
        if (allowed(socket.remoteAddress ?? "")) return callback(null, socket);
        socket.destroy();
        callback(forbidden(host), null);
      });
    },
  });
}
