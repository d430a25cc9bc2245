import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createWorkflowDriver } from '#testing/driver';
import { instant, plusMs } from '#kernel';
import { DEFAULT_POLICY, BUILT_IN_POLICY } from '#domain/policy';
import type { EpisodeId } from '#domain/vocabulary';
import { absentMeans, points, wholeNumber } from '../policy/fields.ts';
import { EVERYTHING_OFF } from '../policy/policy-off.fixture.ts';
import { policySchema } from '../policy/policy-schema.ts';
import type { AgentOrder } from './agent-order/define-agent-order.ts';
import { deriveAgentOrders } from './agent-order/derive-agent-orders.ts';
import { CAPABILITIES, createRouting } from './create-routing.ts';
import { definePriorityTerm } from './priority/define-priority-term.ts';
import { defineRequirement } from './requirements/define-requirement.ts';
import { episode, heartbeat, requested, signIn, START_MS } from './routing.fixture.ts';
import type { RoutingInput } from './routing.workflow.ts';
import { defineTimer } from './timers/define-timer.ts';
import { whyNot } from './why-not.ts';

// Capabilities that only this test knows: whatever is derived from the lists has them, and nothing else had to change.

const fluency = defineRequirement({
  name: 'fluency',
  policy: {
    key: 'lettersMin',
    schema: absentMeans(
      0,
      wholeNumber({ from: 0, to: 9, example: 2 }).prefault(0).describe('Letters of a name.'),
    ),
  },
  of: (request, least) => (least === 0 || request.channel === 'voice' ? null : least),
  none: 0,
  meets: (least: number, agent) => agent.name.length >= least,
  shortfall: (least: number, agent) => ({ needed: String(least), has: String(agent.name.length) }),
});

const email = definePriorityTerm({
  name: 'email',
  policy: { key: 'email', schema: absentMeans(0, points().prefault(0)) },
  points: (request, forEmail) => (request.channel === 'email' ? forEmail : 0),
});

const shortestName: AgentOrder = {
  name: 'shortestName',
  rankIn:
    () =>
    ({ name }) =>
      name.length,
};

const nap = defineTimer({
  name: 'nap',
  kind: 'agent',
  due: ({ idleSince, skills }) => (skills['nap'] === undefined ? null : plusMs(idleSince, 5_000)),
  observe(workspace, id) {
    const agent = workspace.agents.edit(id);
    agent.skills = {};
    agent.name = 'ZZZ';
  },
});

const routing = createRouting({
  requirements: [...CAPABILITIES.requirements, fluency],
  priorityTerms: [...CAPABILITIES.priorityTerms, email],
  agentOrders: [...CAPABILITIES.agentOrders, shortestName],
  scorers: CAPABILITIES.scorers,
  timers: [...CAPABILITIES.timers, nap],
});

const queue = { ...EVERYTHING_OFF.queues[0], lettersMin: 4, agentOrder: 'shortestName' as never };
const policy = {
  ...DEFAULT_POLICY,
  queues: [queue] as typeof DEFAULT_POLICY.queues,
  priority: { ...DEFAULT_POLICY.priority, email: 45 },
};

function started() {
  const driver = createWorkflowDriver(routing.workflow, {
    deadlines: (workspace) =>
      [...workspace.agents.ids()].flatMap((id) =>
        routing
          .deadlines(workspace, `agent/${id}`)
          .map(([name, due]): readonly [string, string, typeof due] => [`agent/${id}`, name, due]),
      ),
  });
  driver.restart(routing.restore({ ...BUILT_IN_POLICY, policy }, []));
  return {
    driver,
    apply: (atMs: number, input: RoutingInput) => driver.apply(input, instant(START_MS + atMs)),
  };
}

describe('A requirement that only this test knows', () => {
  it('has its key in the schema of the policy', () => {
    const schema = policySchema({
      triggers: [],
      requirements: [...CAPABILITIES.requirements, fluency],
      priority: [email],
    });
    const written = { queues: [{ id: 'q', lettersMin: 3 }], priority: { email: 5 } };
    expect(schema.parse(written)).toMatchObject({
      queues: [{ skills: {}, lettersMin: 3 }],
      priority: { email: 5 },
    });
    expect(schema.safeParse({ queues: [{ id: 'q', lettersMin: 10 }] }).success).toBe(false);
    expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'Letters of a name.',
    );
  });

  it('decides who is offered what, and is in what is emitted, stored and explained', () => {
    const { driver, apply } = started();
    apply(0, signIn('bo', { queues: [queue.id] }));
    const [queued] = apply(0, requested('c', 0));
    expect(queued).toMatchObject({
      type: 'EscalationQueued',
      requirements: { skills: {}, language: null, fluency: 4 },
    });
    expect(whyNot(driver.state, episode('c'))).toEqual([
      { agentId: 'bo', because: 'fluency', needed: '4', has: '2' },
    ]);
    const stored = new Map<string, string>();
    routing.drain(driver.state, (entity, value) => stored.set(entity, value?.encode() ?? ''));
    expect(JSON.parse(stored.get('episode/c#1') ?? '')).toMatchObject({ routing: { needs: { fluency: 4 } } });
    const offers = apply(1, signIn('anna', { queues: [queue.id] }));
    expect(offers).toMatchObject([{ type: 'OfferMade', agentId: 'anna', episodeId: 'c#1' }]);
  });

  it('asks for nothing where the request needs nothing', () => {
    const { apply } = started();
    apply(0, signIn('bo', { queues: [queue.id] }));
    expect(apply(0, requested('c', 0, { channel: 'voice' }))).toMatchObject([
      { type: 'EscalationQueued', requirements: { fluency: 0 } },
      { type: 'OfferMade', agentId: 'bo' },
    ]);
  });
});

it('a term of priority that only this test knows adds its points', () => {
  const { apply } = started();
  const priorityOf = (name: string, channel: string) => apply(0, requested(name, 0, { channel }))[0];
  expect(priorityOf('c', 'chat')).toMatchObject({ priority: 30 });
  expect(priorityOf('d', 'email')).toMatchObject({ priority: 75 });
});

describe('An order of agents that only this test knows', () => {
  it('decides who is served first', () => {
    const { apply } = started();
    apply(0, signIn('annabel', { queues: [queue.id] }));
    apply(1, signIn('anna', { queues: [queue.id] }));
    expect(apply(2, requested('c', 2))[1]).toMatchObject({
      type: 'OfferMade',
      agentId: 'anna',
      agentOrder: 'shortestName',
    });
  });

  it('must not be missing altogether', () => {
    expect(() => deriveAgentOrders([])).toThrow(/list at least one/);
  });
});

it('a timer that only this test knows fires once it is due, and not where nothing is due', () => {
  const { driver, apply } = started();
  apply(0, signIn('anna', { queues: [queue.id], skills: { nap: 1 } }));
  expect(routing.deadlines(driver.state, 'agent/anna').map(([name]) => name)).toEqual([
    'presenceLease',
    'nap',
  ]);
  apply(4_999, heartbeat('anna'));
  expect(driver.state.agents.get('anna')?.name).toBe('ANNA');
  apply(5_000, heartbeat('anna'));
  expect(driver.state.agents.get('anna')?.name).toBe('ZZZ');
  const env = { now: instant(START_MS), cause: '', peers: undefined, newId: () => '' };
  const deadline = { type: 'Deadline', entity: 'agent/anna', name: 'nap', due: env.now } as const;
  expect(routing.workflow.accept(driver.state, deadline, env)).toMatchObject({ kind: 'ignored' });
  expect(
    routing.workflow.accept(driver.state, { ...deadline, entity: `episode/${'x' as EpisodeId}` }, env),
  ).toMatchObject({
    kind: 'ignored',
  });
});
