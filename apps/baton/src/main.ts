#!/usr/bin/env node
import { startOnNode } from '#platform/node-version';

// `EXIT.unavailable`, which cannot be imported before the version of Node is known.
startOnNode('baton', 3, async () => (await import('./run.ts')).main());
