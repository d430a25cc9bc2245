import { randomUUID } from 'node:crypto';
import { TOPICS, type DomainEvent } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { instant } from '#kernel';
import { levelActivated } from '#processors';
import { offset } from '#stream';
import { requested } from '../../apps/gateway/test/events.ts';
import type { Installation } from './installation.ts';
import type { ServiceProcess } from './service-process.ts';

/** Something that a service is for. It is asked until it answers yes. */
export interface Duty {
  readonly name: string;
  readonly done: () => Promise<boolean>;
}

/** What a run of a service works with. */
export interface Workplace {
  readonly service: ServiceProcess;
  readonly installation: Installation;
  /** Answer of a query to the database of the sink. */
  readonly sql: (query: string) => Promise<string>;
}

/** All that each service is for, in an order in which it can be done. */
export const DUTIES: Readonly<Record<string, (place: Workplace) => readonly Duty[]>> = {
  trigger: (place) => {
    const conversation = randomUUID();
    const events = [begins(conversation, randomUUID()), turn(conversation)];
    let before = 0;
    return [
      once('answers so far', async () => void (before = await answers(place))),
      ...worker(place, 'trigger', TOPICS.conversationEvents, events),
      { name: 'knows the customer', done: async () => (await answers(place)) > before },
    ];
  },
  routing: (place) => {
    // Each run has a workspace of its own, with an agent who is free.
    const workspaceId = randomUUID();
    const request = { ...requested(`${randomUUID()}#1`, 0), workspaceId, eventId: randomUUID() };
    const events = [
      agentEvent(workspaceId, {
        type: 'AgentSignedIn',
        name: 'Ana',
        skills: {},
        languages: ['en'],
        queues: ['general'],
        capacity: { '*': 1 },
      }),
      agentEvent(workspaceId, { type: 'AgentStatusChanged', status: 'available', reason: null }),
      request as DomainEvent,
    ];
    return [
      ...worker(place, 'routing', TOPICS.escalationRequests, events),
      {
        name: 'offers',
        done: () => shows(place, /^baton_handoff_stage_seconds_count\{.*stage="offered".*\} [1-9]/m),
      },
    ];
  },
  'analytics-sink': (place) => {
    const conversation = randomUUID();
    return [
      ready(place),
      once('input', () => feed(place, TOPICS.conversationEvents, [turn(conversation)])),
      {
        name: 'writes rows',
        done: async () =>
          Number(
            await place.sql(
              `SELECT count() FROM conversation_events WHERE conversation_id = '${conversation}'`,
            ),
          ) === 1,
      },
    ];
  },
  archive: (place) => [
    ready(place),
    once('input', () => feed(place, TOPICS.conversationEvents, [turn(randomUUID())])),
    { name: 'writes objects', done: () => shows(place, /^baton_archived_bytes_total [1-9]/m) },
  ],
  gateway: (place) => {
    const conversation = `/v1/workspaces/default/conversations/${randomUUID()}`;
    const said = { type: 'CustomerTurn', messageId: 'm1', text: 'Hello' };
    const signedIn = {
      type: 'AgentSignedIn',
      name: 'Ana',
      languages: ['en'],
      queues: ['general'],
      capacity: { '*': 1 },
    };
    return [
      ready(place),
      asks(place, 'appends a message', 'POST', `${conversation}/events`, said),
      asks(place, 'shows a conversation', 'GET', conversation),
      asks(place, 'appends what an agent does', 'POST', '/v1/workspaces/default/agents/ana/events', signedIn),
      once('the level that trigger begins a log with', async () => {
        const { codec, client } = place.installation;
        await client.appender.append([codec.outbound(levelActivated(NEWEST_LEVEL, 'test'))]);
      }),
      asks(place, 'activates a policy', 'PUT', `/v1/workspaces/${randomUUID()}/policy`, 'name: Ours\n'),
      asks(place, 'shows the feature level', 'GET', '/v1/feature-level'),
      once('dead letters', () => appendDeadLetters(place)),
      ...ORIGINS.map((topic) => replay(place, topic)),
    ];
  },
};

const ANSWER_MS = 5_000;
/** Of records that can become dead letters. */
const ORIGINS = Object.values(TOPICS).filter((topic) => topic !== TOPICS.deadLetters);

const ready = ({ service }: Workplace): Duty => ({
  name: 'ready',
  done: async () => (await service.probe('readyz')).status === 200,
});

function worker(
  place: Workplace,
  name: string,
  origin: string,
  events: readonly DomainEvent[],
): readonly Duty[] {
  return [
    ready(place),
    once('input', () => feed(place, origin, events)),
    {
      name: 'decides',
      done: () => shows(place, new RegExp(`^baton_outputs_total\\{task="${name}\\.0"\\} [1-9]`, 'm')),
    },
    deadLetter(place),
  ];
}

const deadLetter = (place: Workplace): Duty => ({
  name: 'writes dead letters',
  done: () => shows(place, /^baton_dead_letters_total\{.*\} [1-9]/m),
});

const shows = async ({ service }: Workplace, metric: RegExp): Promise<boolean> =>
  metric.test((await service.probe('metrics')).text);

function once(name: string, act: () => Promise<void>): Duty {
  return { name, done: async () => (await act(), true) };
}

/** Appends these, and a record that cannot be decoded: it becomes a dead letter. */
async function feed(
  { installation }: Workplace,
  origin: string,
  events: readonly DomainEvent[],
): Promise<void> {
  const { codec, client } = installation;
  const records = events.map((event) => codec.outbound(event));
  await client.appender.append([
    ...records,
    { topic: origin, key: 'c', value: Buffer.from('not ours'), headers: {} },
  ]);
}

const turn = (conversationId: string): DomainEvent =>
  ({
    ...{ type: 'CustomerTurn', eventId: randomUUID(), workspaceId: 'default', conversationId },
    ...{ messageId: 'm1', text: 'I want to talk to a human agent', occurredAt: Date.now() },
  }) as never;

/** About customers, by trigger; marks of transactions count too. */
async function answers({ installation }: Workplace): Promise<number> {
  const ends = await installation.client.log.ends([TOPICS.customerHistory]);
  return [...ends.values()].reduce((sum, end) => sum + end, 0);
}

const begins = (conversationId: string, customerId: string): DomainEvent =>
  ({
    ...{ type: 'ConversationStarted', eventId: randomUUID(), workspaceId: 'default', conversationId },
    ...{ channel: 'chat', language: 'en', customerId, customerName: null, attributes: {} },
    occurredAt: Date.now(),
  }) as never;

const agentEvent = (workspaceId: string, what: object): DomainEvent =>
  ({ eventId: randomUUID(), workspaceId, agentId: 'ana', occurredAt: Date.now(), ...what }) as never;

async function call(
  { service }: Workplace,
  method: string,
  path: string,
  body?: object | string,
): Promise<{ readonly ok: boolean; readonly json: unknown }> {
  const response = await fetch(`${await service.url}${path}`, {
    method,
    headers: { 'content-type': typeof body === 'string' ? 'application/yaml' : 'application/json' },
    signal: AbortSignal.timeout(ANSWER_MS),
    ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { ok: response.ok, json: await response.json() };
}

const asks = (
  place: Workplace,
  name: string,
  method: string,
  path: string,
  body?: object | string,
): Duty => ({
  name,
  done: async () => (await call(place, method, path, body)).ok,
});

async function appendDeadLetters({ installation }: Workplace): Promise<void> {
  const { codec, client } = installation;
  await client.appender.append(
    ORIGINS.map((topic) =>
      codec.deadLetterRecord({
        ...{ processor: 'trigger', topic, partition: 0, offset: offset(0), appendedAt: instant(Date.now()) },
        ...{ kind: 'undecodable', reason: 'a test', key: 'c', value: Buffer.from('not ours'), headers: {} },
      }),
    ),
  );
}

function replay(place: Workplace, topic: string): Duty {
  return {
    name: `replays dead letters of ${topic}`,
    async done() {
      const { json } = await call(place, 'GET', '/v1/dead-letters');
      const { deadLetters } = json as { deadLetters: readonly { topic: string; href: string }[] };
      const letter = deadLetters.find((each) => each.topic === topic);
      return letter !== undefined && (await call(place, 'POST', `${letter.href}/replay`)).ok;
    },
  };
}
