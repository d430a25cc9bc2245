import type { Server } from 'node:http';
import { Server as TlsServer, TLSSocket } from 'node:tls';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { followCertificates, type FollowedCertificates } from './follow-certificates.ts';

/** TLS of the HTTP server of a process. */
export const httpTlsShape = {
  httpTlsCert: z
    .string()
    .optional()
    .describe('PEM certificate chain to serve HTTPS with, its own first; absent: plain HTTP.'),
  httpTlsKey: z.string().optional().describe('PEM private key of that certificate, unencrypted.'),
  httpTlsClientCa: z
    .string()
    .optional()
    .describe(
      'PEM certificates of authorities: only clients with a certificate of theirs are answered, beside /livez and /readyz.',
    ),
  tlsReloadMs: z.coerce
    .number()
    .int()
    .min(50)
    .max(3_600_000)
    .default(10_000)
    .describe(
      'How often files with certificates are read again, in ms; connections made after that use them.',
    ),
};

export const httpTlsVariables = {
  httpTlsCert: 'BATON_HTTP_TLS_CERT',
  httpTlsKey: 'BATON_HTTP_TLS_KEY',
  httpTlsClientCa: 'BATON_HTTP_TLS_CLIENT_CA',
  tlsReloadMs: 'BATON_TLS_RELOAD_MS',
} satisfies Record<keyof typeof httpTlsShape, string>;

export const httpTlsSecrets = ['httpTlsCert', 'httpTlsKey', 'httpTlsClientCa'] as const;

export const httpTlsGroup = {
  ca: 'httpTlsClientCa',
  cert: 'httpTlsCert',
  key: 'httpTlsKey',
  listens: true,
} as const;

export type HttpTlsSettings = z.output<z.ZodObject<typeof httpTlsShape>>;

/** As Node's server takes it. */
export interface ServedTls {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
  readonly requestCert?: true;
  readonly rejectUnauthorized?: false;
}

/** For Node's server; undefined: plain HTTP. Who has no certificate is connected, and refused by `clientCertificateGuard`. */
export function httpsOptions(settings: HttpTlsSettings): ServedTls | undefined {
  const { httpTlsCert: cert, httpTlsKey: key, httpTlsClientCa: ca } = settings;
  if (cert === undefined || key === undefined) return undefined;
  return { cert, key, ...(ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: false }) };
}

/** Orchestrators have no certificate to probe with. */
const PROBES = /^\/(livez|readyz)$/;

/** Lets through who has shown a certificate of our authorities. @param refused answers everybody else */
export function clientCertificateGuard(
  settings: HttpTlsSettings,
  refused: (response: Response, next: NextFunction) => void,
): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    if (settings.httpTlsClientCa === undefined || PROBES.test(request.path)) return next();
    if (request.socket instanceof TLSSocket && request.socket.authorized) return next();
    return refused(response, next);
  };
}

/** Follows the files of certificates, and has the server use them for connections that are made from then on. @returns stops it */
export function followServedCertificates(
  server: Server,
  followed: Omit<FollowedCertificates, 'renewed'> & { readonly settings: HttpTlsSettings },
): () => void {
  return followCertificates({
    ...followed,
    renewed() {
      const options = httpsOptions(followed.settings);
      if (options !== undefined && (server as unknown) instanceof TlsServer)
        (server as unknown as TlsServer).setSecureContext(options);
    },
  });
}
