import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A line to a server on which everything takes longer. */
export interface SlowLine {
  readonly port: number;
  /** Milliseconds that each piece takes, both ways; can be changed at any time. */
  delay: number;
  /** Connections that stand now. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Opens a line on loopback to a port of loopback; nothing on it is lost or changes its order. */
export async function openSlowLine(to: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const line = { delay: 0 };
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    carry(near, far, line);
    carry(far, near, line);
    sockets.add(near);
    near.once("close", () => sockets.delete(near));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    get delay() {
      return line.delay;
    },
    set delay(milliseconds) {
      line.delay = milliseconds;
    },
    get connections() {
      return sockets.size;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function carry(from: Socket, to: Socket, line: { readonly delay: number }): void {
  let last = Promise.resolve();
  const afterDelay = (work: () => void): void => {
    last = inTurn(last, Date.now() + line.delay, line, work);
  };
  from.on("data", (piece) => afterDelay(() => void (to.destroyed || to.write(piece))));
  from.on("end", () => afterDelay(() => void to.end()));
  from.on("error", () => to.destroy());
  from.on("close", () => afterDelay(() => void to.destroy()));
}

async function inTurn(
  before: Promise<void>,
  due: number,
  line: { readonly delay: number },
  work: () => void,
): Promise<void> {
  await before;
  // A line that has become quick again hurries what is still on it.
  while (Date.now() < due && line.delay > 0) await sleep(20);
  work();
}
