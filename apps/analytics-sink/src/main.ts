import { startOnNode } from '#platform/node-version';

startOnNode('analytics-sink', 78, () => import('./serve.ts'));
