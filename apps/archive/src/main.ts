import { startOnNode } from '#platform/node-version';

startOnNode('archive', 78, () => import('./serve.ts'));
