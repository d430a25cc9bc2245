import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['source'] };
const ssr = { resolve: { conditions: ['source'], externalConditions: ['source'] } };

// Tests start programs from source some hundred times; Node need not take the types out of each file every time.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.baton/cache/node');

export default defineConfig({
  test: {
    // One less than the cores is Vitest's default, which leaves a core idle where there are two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          // Modules are read once a worker: with a process a file, reading them took as long as the tests.
          isolate: false,
          testTimeout: 60_000,
          include: ['{apps,libs,tools}/**/*.spec.ts', 'test/**/*.spec.ts'],
          exclude: ['**/*.{int,e2e,kafka,s3}.spec.ts', '**/node_modules/**'],
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'integration',
          include: ['{apps,libs,test}/**/*.{int,e2e}.spec.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'kafka',
          include: ['{apps,libs,test}/**/*.kafka.spec.ts'],
          exclude: ['test/chaos/**', '**/node_modules/**'],
          globalSetup: 'libs/testing/src/kafka/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          pool: 'forks',
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'chaos',
          include: ['test/chaos/*.kafka.spec.ts'],
          pool: 'forks',
          // After everything else: it starts a cluster and six services, and fails where a task does not run for ten seconds.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
