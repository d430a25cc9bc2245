import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { clientCertificateGuard, followServedCertificates, httpsOptions, NestLog } from '#platform';
import { BODY_BYTES_MAX, isLoopback } from './gateway-config.ts';
import { GatewayModule } from './gateway.module.ts';
import { accessGuard } from './http/access-guard.ts';
import { instantsAsText } from './http/instants.ts';
import { Problem } from './http/problem.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { requestTimer } from './operations/request-timer.ts';
import { openApiDocument } from './openapi/document.ts';
import { METRICS, TAIL, type GatewayOptions } from './gateway-options.ts';
import type { LogTail } from './reading/log-tail.ts';

export interface Gateway {
  /** Where it listens, e.g. `http://127.0.0.1:7070`. */
  readonly url: string;
  /** The one reader behind it. */
  readonly tail: LogTail;
  /** Ends streams, lets requests in flight finish, stops reading the log. */
  close(): Promise<void>;
}

/** How long requests in flight may take once the gateway closes; after that they are cut off. */
const CLOSE_MS_MAX = 5_000;

const NO_CERTIFICATE = 'Connect with a client certificate that BATON_HTTP_TLS_CLIENT_CA trusts.';

/** Content types under which people send YAML; the last one is what `curl --data-binary` sends by default. */
const TEXT_TYPES = [
  'application/yaml',
  'application/x-yaml',
  'text/yaml',
  'text/plain',
  'application/x-www-form-urlencoded',
];

/**
 * Listens, then reads the topics; ready (see `GatewayOptions.health`) once the projection has caught up.
 *
 * @throws Error with the code EADDRINUSE where the port is taken; Error when it would listen on other addresses than loopback without a key
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, port, apiKey } = options.config;
  if (!isLoopback(host) && apiKey === undefined) {
    throw new Error(
      `The gateway will not listen on ${host} without a key: anyone there could read conversations. ` +
        'Set BATON_API_KEY to 16 characters or more, or BATON_HTTP_HOST to 127.0.0.1.',
    );
  }
  const tls = httpsOptions(options.config);
  const app = await NestFactory.create<NestExpressApplication>(GatewayModule.forRoot(options), {
    logger: new NestLog(options.logger),
    bodyParser: false,
    abortOnError: false,
    ...(tls && { httpsOptions: tls }),
  });
  app.disable('x-powered-by');
  app.set('json replacer', instantsAsText());
  app.set('etag', false);
  app.use(requestTimer(app.get(METRICS)));
  app.use(accessGuard(options.config));
  app.use(
    clientCertificateGuard(options.config, (_, next) =>
      next(new Problem('certificate-required', NO_CERTIFICATE)),
    ),
  );
  app.useBodyParser('json', { limit: BODY_BYTES_MAX });
  app.useBodyParser('text', { type: TEXT_TYPES, limit: BODY_BYTES_MAX });
  app.useGlobalFilters(new ProblemFilter(options.logger));
  // The document is OpenAPI 3.1; Nest's type for it is that of 3.0.
  SwaggerModule.setup('docs', app, openApiDocument() as unknown as OpenAPIObject, {
    jsonDocumentUrl: 'docs-json',
    customSiteTitle: 'Baton',
    raw: ['json'],
  });
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const { config: settings, logger, metrics, health } = options;
  const unfollow = followServedCertificates(app.getHttpServer(), { settings, logger, metrics, health });
  return {
    url: await app.getUrl(),
    tail: app.get<LogTail>(TAIL),
    async close() {
      unfollow();
      const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), CLOSE_MS_MAX);
      await app.close();
      clearTimeout(cut);
    },
  };
}
