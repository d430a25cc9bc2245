import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './self-signed.ts';

/** A proxy before a real HTTP service, as platforms put one there: it may speak TLS, may ask for credentials, and remembers the requests. */
export interface GuardedService {
  readonly url: string;
  /** What was asked for, in order. */
  readonly requests: readonly Visit[];
  close(): Promise<void>;
}

interface Visit {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface GuardedServiceOptions {
  /** The URL of the service; what it is asked for keeps its path. */
  readonly target: string;
  /** Speaks TLS with it; absent: plain HTTP. */
  readonly certificate?: Certificate;
  /** Credentials that are let through; absent: all. */
  readonly admits?: (visit: Visit) => boolean;
  /** The answer to every other request. */
  readonly refusal?: {
    readonly status: number;
    readonly headers: OutgoingHttpHeaders;
    readonly body: string;
  };
}

const REFUSAL = {
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: '{"message":"who is it?"}',
};

export async function guardedService(options: GuardedServiceOptions): Promise<GuardedService> {
  const { certificate, admits = () => true, refusal = REFUSAL } = options;
  const { hostname, port: targetPort, pathname } = new URL(options.target);
  const requests: Visit[] = [];
  const listener: RequestListener = (incoming, outgoing) => {
    const { url: path = '', method, headers } = incoming;
    requests.push({ path, headers });
    if (!admits({ path, headers })) {
      incoming.resume();
      outgoing.writeHead(refusal.status, refusal.headers).end(refusal.body);
      return;
    }
    const onward = request({ hostname, port: targetPort, path, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const server = certificate === undefined ? createServer(listener) : createTlsServer(certificate, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}${pathname === '/' ? '' : pathname}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
