import { analytics } from './analytics.dashboard.ts';
import { handoff } from './handoff.dashboard.ts';
import type { Dashboard } from './panel.ts';
import { pipeline } from './pipeline.dashboard.ts';
import { routing } from './routing.dashboard.ts';

export const DASHBOARDS: readonly Dashboard[] = [handoff, routing, pipeline, analytics];
