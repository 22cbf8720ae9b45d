import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { starting } from "./http/starting.ts";

/** A server that already holds its port and says "starting" until it is given something to serve. */
export interface Listening {
  readonly server: Server;
  /** As `http://127.0.0.1:4000`. */
  readonly url: string;
  serve(listener: RequestListener): void;
  /** Takes no new requests, lets those under way end, and after `patience` milliseconds cuts them off. */
  close(patience: number): Promise<void>;
}

/** The port cannot be had; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/**
 * Takes the port at once, so that a port that is taken is known before minutes of preparation.
 * @throws ListenError
 */
export async function listen(host: string, port: number): Promise<Listening> {
  let current: RequestListener = starting;
  const server = createServer((request, response) => current(request, response));
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 5000;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new ListenError(whyNotListening(error, host, port), { cause: error });
  }
  return {
    server,
    url: addressOf(server, host),
    serve: (listener) => (current = listener),
    close: (patience) => closeServer(server, patience),
  };
}

async function closeServer(server: Server, patience: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new TypeError("A server without a port.");
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}

function whyNotListening(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is taken; end the program that uses it, or set PORT to another (0 takes a free one).`;
    case "EACCES":
      return `Port ${port} is not open to this user; set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is ${host}, which is no address of this machine; set it to 127.0.0.1, or leave it out.`;
    default:
      return `Cannot listen on ${host}:${port} (${String(code)}); set HOST and PORT to others.`;
  }
}
