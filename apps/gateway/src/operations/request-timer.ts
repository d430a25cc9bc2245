import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { GatewayMetrics } from './gateway-metrics.ts';

/** Times every answer under its route's pattern; requests without a route count as `none`. */
export function requestTimer({ requests }: GatewayMetrics): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const done = requests.startTimer({ method: request.method });
    response.once('finish', () => {
      const route: unknown = (request.route as { readonly path?: unknown } | undefined)?.path;
      if (response.getHeader('Content-Type')?.toString().startsWith('text/event-stream')) return;
      done({ route: typeof route === 'string' ? route : 'none', status: response.statusCode });
    });
    next();
  };
}
