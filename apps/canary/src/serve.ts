import { certificateMetrics, createHealth, createLogger, createMetrics } from '#platform';
import { openProbesServer, runProcess, settingsOfProcess } from '#platform/service';
import { canarySettings } from './canary-settings.ts';
import { createCanary } from './create-canary.ts';

const name = 'canary';
const settings = settingsOfProcess({
  name,
  summary: 'hands a customer who was made up over in every queue, again and again, and says where that fails',
  settings: canarySettings,
});
const logger = createLogger({ name, level: settings.logLevel });

await runProcess({
  logger,
  stopTimeoutMs: settings.stopTimeoutMs,
  async start() {
    const metrics = createMetrics();
    const health = createHealth();
    certificateMetrics(metrics, () => settings);
    const probes = await openProbesServer({ http: settings, health, metrics, logger });
    logger.info({ url: probes.url }, 'probes and metrics are served');
    const canary = createCanary({
      gateway: { url: settings.gatewayUrl, apiKey: settings.apiKey },
      workspaces: settings.canaryWorkspaces,
      everyMs: settings.canaryEveryMs,
      timeoutMs: settings.canaryTimeoutMs,
      ...{ metrics, health, logger },
    });
    return {
      ended: canary.ended,
      async stop() {
        await canary.stop();
        await probes.close();
      },
    };
  },
});
