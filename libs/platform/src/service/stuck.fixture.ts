// A service that never gets done stopping, for run-process.spec.ts.
import { createLogger } from '../logger.ts';
import { runProcess } from './run-process.ts';

const [stopTimeoutMs] = process.argv.slice(2);
setInterval(() => undefined, 1_000);
await runProcess({
  logger: createLogger({ name: 'stuck', level: 'info' }),
  stopTimeoutMs: Number(stopTimeoutMs),
  start: async () => {
    process.stdout.write('started\n');
    return { ended: new Promise(() => undefined), stop: () => new Promise(() => undefined) };
  },
});
