import { startOnNode } from '#platform/node-version';

startOnNode('gateway', 78, () => import('./serve.ts'));
