import type { AgentId } from '#domain/vocabulary';
import { reviewShare } from '../fair-share.ts';
import { defineTimer } from './define-timer.ts';

/** The agent's share of work is not taken any more: what was accepted is old enough. */
export const shareRenewed = defineTimer({
  name: 'shareRenewed',
  kind: 'agent',
  due: ({ shareTakenUntil }) => shareTakenUntil ?? null,
  observe: (workspace, id, { now }) => reviewShare(workspace, id as AgentId, now),
});
