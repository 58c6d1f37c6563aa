import { lookup } from "node:dns/promises";

/** Gives all IP addresses of a name; rejects with an error of `node:dns` where there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** The resolver of this machine, with all its answers. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map((answer) => answer.address);
