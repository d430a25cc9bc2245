import { defineConfig } from 'vitest/config';

/** For `npm run test:s3`, which starts the server that they need. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: { name: 's3', include: ['test/**/*.s3.spec.ts'] },
});
