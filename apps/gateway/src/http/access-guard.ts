import { createHash, timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { isLoopback, type GatewayConfig } from '../gateway-config.ts';
import { Problem } from './problem.ts';

/** Probes and the description of the interface hold no data, and their callers can send no key. */
const OPEN = /^\/(livez|readyz|docs|docs-json)(\/|$)/;

/**
 * Decides which requests are answered. On loopback the danger is a browser: a page of another site may post to us or, through a
 * host name of its own that points here, read. On any other address it is everybody without the key.
 */
export function accessGuard({ host, apiKey }: GatewayConfig): RequestHandler {
  const expected = apiKey === undefined ? undefined : digest(apiKey);
  return (request: Request, response: Response, next: NextFunction) => {
    harden(request, response);
    if (isLoopback(host) && !isLoopback(hostname(request.headers.host))) {
      return next(new Problem('wrong-host', `This gateway answers to ${host} and localhost only.`));
    }
    const { origin } = request.headers;
    if (origin !== undefined && originHost(origin) !== request.headers.host) {
      return next(
        new Problem('cross-origin', 'Call from your own server, or through a proxy on the same origin.'),
      );
    }
    if (
      expected !== undefined &&
      !OPEN.test(request.path) &&
      !timingSafeEqual(digest(keyOf(request)), expected)
    ) {
      return next(new Problem('key-required', 'Send `Authorization: Bearer <key>` or `X-API-Key: <key>`.'));
    }
    return next();
  };
}

function harden(request: Request, response: Response): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Frame-Options', 'DENY');
  if (!/^\/docs(\/|$)/.test(request.path)) {
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  }
}

function hostname(hostHeader: string | undefined): string {
  return (hostHeader ?? '')
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function keyOf(request: Request): string {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? request.header('x-api-key') ?? '';
}

/** Of equal length whatever the key, as a comparison in constant time needs it. */
function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
