import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcp, isIP, Socket } from "node:net";
import { TawaturError } from "../src/errors.ts";

/** Where sockets were going to lead, in this process; anything but loopback is refused before a packet leaves. */
export const reached: { readonly loopback: string[]; readonly elsewhere: string[] } = {
  loopback: [],
  elsewhere: [],
};

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1)$/;
type Options = { host?: string; path?: string; lookup?: (...args: never[]) => void };
type Found = (error: Error | null, address?: unknown, family?: number) => void;

/** Makes every socket of this process refuse anything but loopback, whatever the code under test believes. */
export function allowLoopbackAlone(): void {
  const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const options = (Array.isArray(args[0]) ? args[0][0] : args[0]) as Options;
    const host = String(options.host);
    if (isIP(host) !== 0 || typeof options.lookup !== "function") mustBeLoopback(host);
    else options.lookup = checked(options.lookup as never) as never;
    return connect.apply(this, args);
  } as typeof Socket.prototype.connect;
}

function checked(lookup: (host: string, options: unknown, callback: Found) => void) {
  return (host: string, options: unknown, callback: Found): void =>
    lookup(host, options, (error, address, family) => {
      if (error) return callback(error);
      const all = Array.isArray(address) ? address.map((one: { address: string }) => one.address) : [address];
      try {
        for (const one of all) mustBeLoopback(String(one));
      } catch (refused) {
        return callback(refused as Error);
      }
      callback(null, address, family);
    });
}

function mustBeLoopback(host: string): void {
  (LOOPBACK.test(host) ? reached.loopback : reached.elsewhere).push(host);
  if (!LOOPBACK.test(host)) throw new TawaturError("test", `a socket was to go to ${host}`, "");
}

/** What a test server got asked. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A server on loopback with what it was asked; `answer` answers. */
export interface LocalServer {
  readonly port: number;
  readonly origin: string;
  readonly asked: Asked[];
  close(): void;
}

/** An HTTP server on 127.0.0.1. */
export async function localServer(
  answer: (path: string, response: ServerResponse, asked: Asked) => void,
): Promise<LocalServer> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    const one = { path: request.url ?? "", headers: request.headers };
    asked.push(one);
    response.on("error", () => {});
    request.socket.unref();
    answer(one.path, response, one);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A test that fails before it closes the server does not keep the process.
  server.unref();
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port, origin: `http://127.0.0.1:${port}`, asked, close };
}

/** A TCP server on 127.0.0.1 that answers the first bytes of each connection with `answer`, raw; null: with nothing. */
export async function rawServer(
  answer: (got: Buffer, socket: Socket) => string | Buffer | null,
): Promise<{ readonly port: number; readonly origin: string; close(): void }> {
  const open = new Set<Socket>();
  const server = createTcp((socket) => {
    open.add(socket.unref());
    socket.on("error", () => {});
    socket.once("data", (got) => {
      const bytes = answer(got as Buffer, socket);
      if (bytes !== null) socket.end(bytes);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A test that fails before it closes the server does not keep the process.
  server.unref();
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { port, origin: `http://127.0.0.1:${port}`, close };
}
