import type { MicroserviceOptions } from '@nestjs/microservices';
import { openProbesServer, type ProbesServerOptions } from './probes-server.ts';
import { runProcess } from './run-process.ts';
import { StreamServer, type StreamServerOptions } from './stream-server.ts';

export interface StreamServiceOptions extends StreamServerOptions, ProbesServerOptions {}

/** For closing HTTP after the stream, in ms. */
const HTTP_CLOSE_MS = 1_000;

/**
 * A Nest microservice around one worker, with its probes over HTTP, for the life of this process. The probes answer from the
 * first moment, before Kafka does; the worker stops before they fall silent.
 */
export async function runStreamService(options: StreamServiceOptions): Promise<never> {
  const { logger, stopTimeoutMs } = options;
  return runProcess({
    logger,
    stopTimeoutMs: stopTimeoutMs + HTTP_CLOSE_MS,
    async start() {
      const probes = await openProbesServer(options);
      const server = new StreamServer(options);
      probes.app.connectMicroservice<MicroserviceOptions>({ strategy: server });
      logger.info({ url: probes.url }, 'probes and metrics are served; clients are being opened');
      // Its error comes by `ended` as well.
      probes.app.startAllMicroservices().catch(() => undefined);
      return {
        ended: server.ended,
        async stop() {
          await server.close();
          await probes.close();
        },
      };
    },
  });
}
