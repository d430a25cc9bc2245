import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to bytes of one direction. */
export type Fate =
  | { readonly kind: 'pass' }
  /** Each byte arrives so much later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Dropped: the sender gets no error. */
  | { readonly kind: 'lose' };

type Direction = 'toServer' | 'toClient';

export interface TcpProxy {
  readonly port: number;
  /** From now on, for connections that are open and those to come. */
  set(direction: Direction, fate: Fate): void;
  /** Ends every open connection, at once. */
  cut(): void;
  /** While refusing, a new connection is ended as soon as it is made. */
  refuse(refusing: 'refuse' | 'accept'): void;
  close(): Promise<void>;
}

export const PASS: Fate = { kind: 'pass' };

/** Listens on loopback and passes on to `target` (host:port), as far as it is let. */
export async function tcpProxy(target: string, port = 0): Promise<TcpProxy> {
  const [host, targetPort] = splitAddress(target);
  const fates: Record<Direction, Fate> = { toServer: PASS, toClient: PASS };
  const open = new Set<Socket>();
  let refusing = false;

  const server = createServer((client) => {
    if (refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(targetPort, host);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(one);
      one.setNoDelay(true);
      one.on('error', () => undefined);
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    carry(client, upstream, () => fates.toServer);
    carry(upstream, client, () => fates.toClient);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    set(direction, fate) {
      fates[direction] = fate;
    },
    cut,
    refuse(what) {
      refusing = what === 'refuse';
      if (refusing) cut();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}

/** In order, whatever the delays: nothing overtakes what is still on its way. */
function carry(from: Socket, to: Socket, fate: () => Fate): void {
  const waiting: { readonly due: number; readonly chunk: Buffer }[] = [];
  const pass = (): void => {
    for (;;) {
      const first = waiting[0];
      if (first === undefined || !to.writable) return;
      const inMs = first.due - performance.now();
      if (inMs > 0) {
        setTimeout(pass, inMs);
        return;
      }
      to.write(first.chunk);
      waiting.shift();
    }
  };
  from.on('data', (chunk) => {
    const now = fate();
    if (now.kind === 'lose') return;
    waiting.push({ due: performance.now() + (now.kind === 'delay' ? now.ms : 0), chunk });
    if (waiting.length === 1) pass();
  });
}

function splitAddress(address: string): readonly [string, number] {
  const colon = address.lastIndexOf(':');
  return [address.slice(0, colon), Number(address.slice(colon + 1))];
}
