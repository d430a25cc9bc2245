import {
  COUNT_MAX,
  COUNT_MAX_OF_PREFERRED,
  preferenceIn,
  preferredRank,
  RANK_MAX,
  type AgentRank,
} from './agent-order/define-agent-order.ts';
import { orderKey } from './agent-order/derive-agent-orders.ts';
import { matchGroupKey, type GroupOrder, type Matching, type MatchGroup } from './match-group.ts';
import { activeQueue } from './route.ts';
import { shortName } from './short-name.ts';
import type { Agent } from './workspace/agent.ts';
import { NO_NUMBER } from './workspace/group-lines.ts';
import { rankedList } from './workspace/ranked-list.ts';
import type { Workspace } from './workspace/workspace.ts';

/** A match group for this episode and its like, with nobody in it yet. @param base null: it is one of its own */
export function matchGroupFor(
  workspace: Readonly<Workspace>,
  matching: Matching,
  base: MatchGroup | null,
): MatchGroup {
  const { request, routing, targetAgentId } = matching;
  const asked = workspace.rules.requirements.asked(routing.needs);
  const key = matchGroupKey(matching);
  return {
    key,
    name: base?.name ?? shortName(key),
    queueId: routing.queueId,
    channel: request.channel,
    units: routing.units,
    ...(routing.workClass !== undefined && { workClass: routing.workClass }),
    needs: routing.needs,
    asked,
    targetAgentId,
    ring: routing.ring?.agents ?? null,
    anyQueue: routing.anyQueue === true,
    beyondCapacity: routing.beyondCapacity === true,
    base,
    line: base?.line ?? rankedList(),
    kinGroups: 0,
    fresh: rankedList(),
    declined: rankedList(),
    offered: rankedList(),
    soonest: Infinity,
    messages: 0,
    ready: rankedList(),
    order: groupOrder(workspace, { queueId: routing.queueId, asked }),
    agents: new Set(),
    slots: 0,
    number: NO_NUMBER,
    shared: new Int32Array(0),
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
  const preferences = asked.flatMap(({ requirement, need }) => requirement.preference?.(need) ?? []);
  const countMax = preferences.length === 0 ? COUNT_MAX : COUNT_MAX_OF_PREFERRED;
  const rank = preferredFirst(preferences, by.rankIn({ weights, skills, countMax }));
  const classOf = preferences.length === 0 ? shareIn : preferenceIn;
  return { by, rank, classOf, key: orderKey(queue) };
}

/** Whether `RANK_MAX + 1` was taken from the rank (share), or added to it (interruption). */
const shareIn = (rank: number): number => (rank < 0 ? 0 : rank <= RANK_MAX ? 1 : 2);

function preferredFirst(
  preferences: readonly ((agent: Readonly<Agent>) => number)[],
  rank: AgentRank,
): AgentRank {
  if (preferences.length === 0) return rank;
  return (agent, inHandCount) => {
    const preference = preferences.reduce((worst, prefer) => Math.max(worst, prefer(agent)), 0);
    return preferredRank(preference, rank(agent, inHandCount));
  };
}
