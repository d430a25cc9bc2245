import { startOnNode } from '#platform/node-version';

startOnNode('canary', 78, () => import('./serve.ts'));
