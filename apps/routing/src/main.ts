import { startOnNode } from '#platform/node-version';

startOnNode('routing', 78, () => import('./serve.ts'));
