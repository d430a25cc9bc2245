import { workspaceAggregate } from '#apps/routing';
import { TOPICS, type Codec, type DomainEvent } from '#contracts';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { canonicalPolicy, DEFAULT_POLICY, readWrittenPolicy, type Policy } from '#domain/policy';
import { routing, whyNot, type WhyNot, type Workspace } from '#domain/routing';
import { id, type AgentEvent, type ConversationEvent, type WorkspaceId } from '#domain/vocabulary';
import { instant, plusMs, type Instant } from '#kernel';
import { levelActivated } from '#processors';
import { decodeEntity } from '#stream';
import type { AgentBody, ConversationBody } from '../../apps/baton/src/sample/sender.ts';
import { createLocalPipeline, type LocalPipeline } from '../fixtures/local-pipeline.ts';
import { pipelineProcessors } from '../fixtures/recorded-run.ts';
import { createStandings, type Decided, type Standings } from './standings.ts';

/**
 * One workspace, with the real trigger and routing on a log in memory. What people do comes a millisecond after what was done before; else
 * time stands still until the scenario moves it. Then desktops that are connected give their signs of life, and whatever is due happens at
 * its own instant.
 */
export interface World extends Standings {
  readonly now: Instant;
  /** Decided since the scenario last said that something happens. */
  readonly news: readonly Decided[];
  /** Everything decided so far. */
  readonly history: readonly Decided[];
  readonly deadLetters: number;
  /** Waits that the queues have counted, ended with an agent or without. */
  waits(): number;
  /** By agent, what keeps a customer who waits from that agent, as routing itself sees it. */
  whyNot(conversation: string): readonly WhyNot[];
  /** From here on it is news. */
  beginNews(): void;
  activate(policyText: string): void;
  customer(name: string, said: ConversationBody): void;
  agent(name: string, did: AgentBody): void;
  /** The last event of a person, under the same id. */
  sendAgain(name: string): void;
  /** Desktops that give signs of life while time passes. */
  readonly connected: Set<string>;
  pass(ms: number): void;
}

const WORKSPACE = id<WorkspaceId>('w');
/** Thursday. */
const START = instant(Date.UTC(2026, 0, 1));
const SIGN_MS = 30_000;

export function createWorld(codec: Codec): World {
  const pipeline = createLocalPipeline(pipelineProcessors(codec));
  const history: Decided[] = [];
  const standings = createStandings();
  const connected = new Set<string>();
  const sent = new Map<string, DomainEvent>();
  let now = START;
  let newsFrom = 0;
  let version = 0;
  let count = 0;

  function workOff(): void {
    pipeline.workOff(now);
    for (const { topic, value } of pipeline.news()) {
      if (topic !== TOPICS.escalationEvents && topic !== TOPICS.escalationRequests) continue;
      const event = codec.decode(topic, value);
      history.push(event);
      standings.hear(event);
    }
  }

  function send(event: DomainEvent, by?: string): void {
    if (by !== undefined) sent.set(by, event);
    now = plusMs(now, 1);
    pipeline.append([codec.outbound(event)], now);
    workOff();
  }
  const stamped = (): object => ({ eventId: `e${(count += 1)}`, workspaceId: WORKSPACE, occurredAt: now });

  function activate(policy: Policy): void {
    version += 1;
    const more = { version, hash: `policy ${version}`, activatedBy: 'a scenario', reason: null };
    const event = { type: 'PolicyActivated', ...stamped(), ...more, document: canonicalPolicy(policy) };
    send(event as unknown as DomainEvent);
  }

  const agent = (name: string, did: AgentBody): void =>
    send({ ...did, ...stamped(), agentId: idOf(name) } as AgentEvent, name);

  function pass(ms: number): void {
    const until = plusMs(now, ms);
    while (now < until) {
      const sign = connected.size === 0 ? until : instant((Math.floor(now / SIGN_MS) + 1) * SIGN_MS);
      now = instant(Math.min(until, sign, pipeline.nextDue ?? until));
      workOff();
      if (now === sign) for (const name of connected) agent(name, { type: 'AgentHeartbeat' });
    }
  }

  send(levelActivated(NEWEST_LEVEL, 'a scenario'));
  activate(DEFAULT_POLICY);

  return {
    ...standings,
    connected,
    history,
    get now() {
      return now;
    },
    get news() {
      return history.slice(newsFrom);
    },
    get deadLetters() {
      return pipeline.tasks.reduce(
        (sum, { units }) => sum + units.reduce((of, { deadLetters }) => of + deadLetters.length, 0),
        0,
      );
    },
    waits: () =>
      [...workspaceOf(pipeline).queues.values()].reduce((sum, { waitedCount }) => sum + waitedCount, 0),
    whyNot(conversation) {
      const { episodeId } = standings.standing(conversation) ?? {};
      return episodeId === undefined ? [] : (whyNot(workspaceOf(pipeline), episodeId) ?? []);
    },
    beginNews: () => void (newsFrom = history.length),
    activate(text) {
      const read = readWrittenPolicy(text, 'policy of the scenario');
      if (!read.ok) throw new Error(read.problems.map((problem) => problem.text).join('\n'));
      activate(read.policy);
    },
    customer: (name, said) =>
      send({ ...said, ...stamped(), conversationId: idOf(name) } as ConversationEvent, name),
    agent,
    sendAgain(name) {
      const event = sent.get(name);
      if (event === undefined) throw new Error(`${name} has sent nothing.`);
      send(event);
    },
    pass,
  };
}

/** As routing has stored it. */
function workspaceOf(pipeline: LocalPipeline): Workspace {
  const prefix = `${workspaceAggregate(WORKSPACE)}/`;
  const stored = [...pipeline.entities('routing')]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, bytes]) => {
      const json = Buffer.from(decodeEntity(key, bytes).bytes).toString();
      return [key.slice(prefix.length), json] as const;
    });
  return routing.restore(null, stored);
}

/** Of an agent, and of the conversation that a customer has. */
export const idOf = (name: string): string => name.toLowerCase();
