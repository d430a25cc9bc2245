import { routeOf } from '#domain/routing';
import { conditionsIn } from '../../../libs/domain/src/policy/condition-problems.ts';
import { poolOf } from '../../../libs/domain/src/routing/capacity.ts';
import { declaredTypes } from '../../../libs/domain/src/routing/expressions/route-expression.ts';
import {
  deriveRequirements,
  meetsAll,
  type Asked,
} from '../../../libs/domain/src/routing/requirements/derive-requirements.ts';
import { REQUIREMENTS } from '../../../libs/domain/src/routing/requirements/index.ts';
import type { Agent } from '../../../libs/domain/src/routing/workspace/agent.ts';
import type { EpisodeRequest } from '../../../libs/domain/src/routing/workspace/episode.ts';
import { agentId } from './events.ts';
import type { Workload } from './workload.ts';

interface Waiting {
  readonly order: number;
  readonly queueId: string;
  readonly channel: string;
  readonly asked: readonly Asked[];
}

interface Serving {
  readonly agent: Agent;
  readonly used: Record<string, number>;
  inHand: number;
  idleSince: number;
}

/**
 * A router without any index: it looks at everybody who waits when an agent has room, and at every agent when a customer comes. Queues,
 * requirements, conditions, capacity, ageing and least in hand are those of the workload; nothing is stored, estimated, announced, shared fairly,
 * relaxed, limited or sent elsewhere, so it does a part of the work only.
 */
export function createPlainScan(workload: Workload, agentCount: number, waitingCount: number) {
  const { policy } = workload;
  const requirements = deriveRequirements(REQUIREMENTS);
  const types = declaredTypes(policy);
  const serving = Array.from({ length: agentCount }, (_, n): Serving => {
    const agent = { agentId: agentId(n), ...workload.agent(n) } as unknown as Agent;
    return { agent, used: {}, inHand: 0, idleSince: n };
  });
  const waiting: Waiting[] = [];
  const held: { readonly by: Serving; readonly pool: string }[] = [];
  let come = 0;
  let ahead = 0;

  const hasRoom = ({ agent, used }: Serving, channel: string): boolean => {
    const pool = poolOf(agent, channel);
    return (agent.capacity[pool as never] ?? 0) > (used[pool] ?? 0);
  };
  const mayServe = (one: Serving, { queueId, channel, asked }: Waiting): boolean =>
    hasRoom(one, channel) && one.agent.queues.includes(queueId as never) && meetsAll(asked, one.agent);

  function give(one: Serving, { channel }: Waiting): void {
    const pool = poolOf(one.agent, channel);
    one.used[pool] = (one.used[pool] ?? 0) + 1;
    one.inHand += 1;
    held.push({ by: one, pool });
  }

  function arrive(): void {
    come += 1;
    const { channel, language, category, rules, tier, attributes } = workload.contact(come, agentCount);
    const own =
      typeof attributes['conditions'] === 'string' ? conditionsIn(attributes['conditions']) : undefined;
    const request = {
      channel,
      language,
      category,
      rules,
      tier,
      conditions: own,
    } as unknown as EpisodeRequest;
    const queue = routeOf(policy, request);
    const asked = requirements.asked(requirements.needsOf(request, queue, [], types));
    const points =
      policy.priority.category[category] + (tier === 'vip' ? (policy.priority.tier['vip'] ?? 0) : 0);
    const order = come - points * policy.priority.onePointPer;
    const customer: Waiting = { order, queueId: queue.id, channel, asked };
    let chosen: Serving | undefined;
    for (const one of serving) {
      if (!mayServe(one, customer)) continue;
      const isBetter =
        chosen === undefined ||
        one.inHand < chosen.inHand ||
        (one.inHand === chosen.inHand && one.idleSince < chosen.idleSince);
      if (isBetter) chosen = one;
    }
    for (const other of waiting) if (other.queueId === customer.queueId && other.order < order) ahead += 1;
    if (chosen === undefined) waiting.push(customer);
    else give(chosen, customer);
  }

  function finish(): void {
    const { by, pool } = held.shift()!;
    by.used[pool] = (by.used[pool] ?? 0) - 1;
    by.inHand -= 1;
    by.idleSince = come;
    let first = -1;
    waiting.forEach((one, at) => {
      if ((first < 0 || one.order < waiting[first]!.order) && mayServe(by, one)) first = at;
    });
    if (first < 0) return;
    give(by, waiting[first]!);
    waiting.splice(first, 1);
  }

  while (waiting.length < waitingCount) arrive();
  return {
    /** As `Floor.assign`. Returns how many of those who wait come before somebody, over all who came. */
    assign(assignments: number): number {
      for (let done = 0; done < assignments; done += 1) {
        finish();
        arrive();
      }
      return ahead;
    },
  };
}
