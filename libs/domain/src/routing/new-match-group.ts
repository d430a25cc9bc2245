import { orderKey } from './agent-order/derive-agent-orders.ts';
import { matchGroupKey, type GroupOrder, type Matching, type MatchGroup } from './match-group.ts';
import { activeQueue } from './route.ts';
import { agentSet } from './workspace/agent-set.ts';
import { rankedList } from './workspace/ranked-list.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A match group for this episode and its like, with nobody in it yet. */
export function matchGroupFor(workspace: Readonly<Workspace>, matching: Matching): MatchGroup {
  const { request, routing, targetAgentId } = matching;
  const asked = workspace.rules.requirements.asked(routing.needs);
  return {
    key: matchGroupKey(matching),
    queueId: routing.queueId,
    channel: request.channel,
    units: routing.units,
    asked,
    targetAgentId,
    fresh: rankedList(),
    declined: rankedList(),
    ready: rankedList(),
    order: groupOrder(workspace, { queueId: routing.queueId, asked }),
    agents: new Set(),
    members: agentSet(),
    slots: 0,
    shared: new Map(),
  };
}

/** As the queue says now. */
export function groupOrder(
  workspace: Readonly<Workspace>,
  { queueId, asked }: Pick<MatchGroup, 'queueId' | 'asked'>,
): GroupOrder {
  const queue = activeQueue(workspace, queueId);
  const by = workspace.rules.agentOrders.of(queue);
  const skills = asked.flatMap(({ requirement, need }) => requirement.skills?.(need) ?? []);
  const weights = queue?.agentWeights ?? { inHand: 0, skillLevel: 0 };
  return { by, rank: by.rankIn({ weights, skills }), key: orderKey(queue) };
}
