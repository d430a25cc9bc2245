import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestLog, type Logger } from '../logger.ts';
import { ProbesModule, type ProbesOptions } from '../probes.ts';
import {
  clientCertificateGuard,
  followServedCertificates,
  httpsOptions,
  type HttpTlsSettings,
} from '../tls/http-tls.ts';

export interface ProbesServerOptions extends ProbesOptions {
  /** Of /livez, /readyz and /metrics. */
  readonly http: HttpTlsSettings & { readonly host: string; readonly port: number };
  readonly logger: Logger;
}

export interface ProbesServer {
  readonly app: NestExpressApplication;
  readonly url: string;
  close(): Promise<void>;
}

const NO_CERTIFICATE = 'Connect with a client certificate that BATON_HTTP_TLS_CLIENT_CA trusts.\n';

/** Serves the probes and metrics of a process that serves nothing else over HTTP. */
export async function openProbesServer(options: ProbesServerOptions): Promise<ProbesServer> {
  const { health, metrics, logger, http } = options;
  const tls = httpsOptions(http);
  const app = await NestFactory.create<NestExpressApplication>(ProbesModule.forRoot({ health, metrics }), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
    ...(tls && { httpsOptions: tls }),
  });
  app.disable('x-powered-by');
  app.use(clientCertificateGuard(http, (response) => void response.status(403).send(NO_CERTIFICATE)));
  await app.listen(http.port, http.host);
  const unfollow = followServedCertificates(app.getHttpServer(), { settings: http, logger, metrics, health });
  return {
    app,
    url: await app.getUrl(),
    async close() {
      unfollow();
      await app.close();
    },
  };
}
