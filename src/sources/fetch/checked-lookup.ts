import { isIP, type LookupFunction } from "node:net";
import { SourceTroubleError } from "../source-trouble.ts";
import { forbiddenAddress } from "./address-trouble.ts";
import type { Resolve } from "./resolve.ts";

/** A look-up that refuses a name if any of its answers is not allowed: a name that is half private is a trick. */
export function checkedLookup(resolve: Resolve, allowed: (ip: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    const answered = (answers: readonly string[]): void => {
      const found = answers.map((address) => ({ address, family: isIP(address) }));
      const first = found[0];
      if (first === undefined) callback(notFound(host), "", 0);
      else if (!found.every(({ address, family }) => family !== 0 && allowed(address)))
        callback(forbidden(host), "", 0);
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    };
    resolve(host).then(answered, (error) => callback(error, "", 0));
  };
}

/** The trouble with a host that may not be reached, to be thrown. */
export function forbidden(host: string): SourceTroubleError {
  return new SourceTroubleError(forbiddenAddress(host, host));
}

function notFound(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" });
}
