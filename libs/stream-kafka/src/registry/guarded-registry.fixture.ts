import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A door before a real registry, as platforms put there: it may speak TLS, may ask for credentials, and remembers who came. */
export interface GuardedRegistry {
  readonly url: string;
  /** Its own authority, with TLS. */
  readonly ca: string | undefined;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function guardedRegistry(options: {
  readonly target: string;
  /** What must stand in the header; others get 401. */
  readonly authorization?: string;
  readonly tls?: 'tls';
}): Promise<GuardedRegistry> {
  const target = new URL(options.target);
  const requests: string[] = [];
  const listener: RequestListener = (incoming, outgoing) => {
    requests.push(incoming.url ?? '');
    if (options.authorization !== undefined && incoming.headers.authorization !== options.authorization) {
      outgoing.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"who is it?"}');
      return;
    }
    const onward = request(
      {
        hostname: target.hostname,
        port: target.port,
        path: incoming.url,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  };
  const certificate = options.tls === undefined ? undefined : selfSigned();
  const server = certificate === undefined ? createServer(listener) : createTlsServer(certificate, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}${target.pathname}`,
    ca: certificate?.cert,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const OPENSSL = 'openssl';

function selfSigned(): { readonly key: string; readonly cert: string } {
  const dir = mkdtempSync(join(tmpdir(), 'baton-tls-'));
  try {
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    execFileSync(
      OPENSSL,
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
        ],
        ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
      ],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
