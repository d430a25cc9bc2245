import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestLog } from '../logger.ts';
import { ProbesModule, type ProbesOptions } from '../probes.ts';
import {
  clientCertificateGuard,
  followServedCertificates,
  httpsOptions,
  type HttpTlsSettings,
} from '../tls/http-tls.ts';
import { runProcess } from './run-process.ts';
import { StreamServer, type StreamServerOptions } from './stream-server.ts';

export interface StreamServiceOptions extends StreamServerOptions, ProbesOptions {
  /** Of /livez, /readyz and /metrics. */
  readonly http: HttpTlsSettings & { readonly host: string; readonly port: number };
}

/** For closing HTTP after the stream, in ms. */
const HTTP_CLOSE_MS = 1_000;
const NO_CERTIFICATE = 'Connect with a client certificate that BATON_HTTP_TLS_CLIENT_CA trusts.\n';

/**
 * A Nest microservice around one worker, with its probes over HTTP, for the life of this process. The probes answer from the
 * first moment, before Kafka does; the worker stops before they fall silent.
 */
export async function runStreamService(options: StreamServiceOptions): Promise<never> {
  const { health, metrics, logger, http, stopTimeoutMs } = options;
  const tls = httpsOptions(http);
  return runProcess({
    logger,
    stopTimeoutMs: stopTimeoutMs + HTTP_CLOSE_MS,
    async start() {
      const app = await NestFactory.create<NestExpressApplication>(
        ProbesModule.forRoot({ health, metrics }),
        {
          logger: new NestLog(logger),
          bodyParser: false,
          abortOnError: false,
          forceCloseConnections: true,
          ...(tls && { httpsOptions: tls }),
        },
      );
      app.disable('x-powered-by');
      app.use(clientCertificateGuard(http, (response) => void response.status(403).send(NO_CERTIFICATE)));
      const server = new StreamServer(options);
      app.connectMicroservice<MicroserviceOptions>({ strategy: server });
      await app.listen(http.port, http.host);
      const unfollow = followServedCertificates(app.getHttpServer(), {
        ...{ settings: http, logger, metrics, health },
      });
      logger.info({ url: await app.getUrl() }, 'probes and metrics are served; clients are being opened');
      // Its error comes by `ended` as well.
      app.startAllMicroservices().catch(() => undefined);
      return {
        ended: server.ended,
        async stop() {
          unfollow();
          await server.close();
          await app.close();
        },
      };
    },
  });
}
