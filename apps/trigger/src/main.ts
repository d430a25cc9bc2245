import { startOnNode } from '#platform/node-version';

startOnNode('trigger', 78, () => import('./serve.ts'));
