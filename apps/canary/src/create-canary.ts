import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { conversationSource } from '#contracts';
import { traceIdOf, type Health, type Logger, type Registry } from '#platform';
import { ALL_QUEUES, canaryMetrics } from './canary-metrics.ts';
import { canaryPolicy, skillsOfAll, type CanaryQueue } from './canary-policy.ts';
import { gatewayCalls, type GatewayAccess } from './gateway-calls.ts';
import { leave, messageOf, tryQueue, type Tried } from './try-queue.ts';
import { canaryOf } from './workspace-of.ts';

export interface CanaryOptions {
  readonly gateway: GatewayAccess;
  /** Workspaces whose queues are tried; each by one process only. */
  readonly workspaces: readonly string[];
  /** From the start of one round to that of the next. */
  readonly everyMs: number;
  /** For one handoff. */
  readonly timeoutMs: number;
  readonly metrics: Registry;
  readonly health: Health;
  readonly logger: Logger;
}

export interface Canary {
  /** Resolves after `stop`, or with the reason of a bug. Never rejects. */
  readonly ended: Promise<unknown>;
  /** At once; a customer who is under way then leaves at the next start. */
  stop(): Promise<void>;
}

/** The most that an agent can have: one customer of every queue at once. */
const CAPACITY = 1_000;
const AGENT = 'canary';
/** Trigger and routing read a policy from other topics than what is decided by it: time until all of them have. */
const POLICY_SETTLES_MS = 2_000;

/** Tries every queue of these workspaces, at once and then again and again, in workspaces of its own (`canaryOf`). */
export function createCanary(options: CanaryOptions): Canary {
  const { everyMs, timeoutMs, logger, health } = options;
  const workspaces = [...new Set(options.workspaces)];
  const metrics = canaryMetrics(options.metrics);
  const versions = new Map<string, number>();
  /** By workspace and queue: why. */
  const failing = new Map<string, Map<string, string>>();
  const stopping = new AbortController();
  const gateway = gatewayCalls(options.gateway, stopping.signal);

  /** @param of where its records are */
  function note(workspace: string, queue: string, outcome: Tried, of: object): void {
    if (stopping.signal.aborted) return;
    metrics.tried(workspace, queue, outcome);
    const ofWorkspace = failing.get(workspace) ?? new Map<string, string>();
    failing.set(workspace, ofWorkspace);
    if (outcome.ok) return void ofWorkspace.delete(queue);
    ofWorkspace.set(queue, `${outcome.stage}: ${outcome.why}`);
    const { stage, why } = outcome;
    logger.warn({ workspace, queue, stage, why, ...of }, 'a customer who was made up was not handed over');
  }

  /** Nobody left of an earlier process, the policy in force, the agent signed in. */
  async function prepare(workspace: string, canary: string): Promise<readonly CanaryQueue[]> {
    const open = await gateway.openConversations(canary);
    for (const conversation of open) await leave(gateway, canary, conversation);
    const { yaml, queues } = canaryPolicy(await gateway.policyYaml(workspace));
    const version = await gateway.putPolicy(canary, yaml);
    if (versions.get(canary) !== version)
      await pause(POLICY_SETTLES_MS, undefined, { signal: stopping.signal });
    versions.set(canary, version);
    await gateway.agentEvents(canary, AGENT, [
      {
        type: 'AgentSignedIn',
        name: 'Canary',
        skills: skillsOfAll(queues),
        queues: queues.map(({ id }) => id),
        capacity: { '*': CAPACITY },
      },
      { type: 'AgentStatusChanged', status: 'available' },
    ]);
    return queues;
  }

  async function round(workspace: string): Promise<void> {
    const canary = canaryOf(workspace);
    let queues: readonly CanaryQueue[];
    try {
      queues = await prepare(workspace, canary);
      note(workspace, ALL_QUEUES, { ok: true, seconds: 0 }, { canary });
    } catch (error) {
      return note(workspace, ALL_QUEUES, { ok: false, stage: 'prepared', why: messageOf(error) }, { canary });
    }
    const ids = queues.map(({ id }) => id);
    metrics.keep(workspace, ids);
    for (const queue of failing.get(workspace)?.keys() ?? [])
      if (!ids.includes(queue)) failing.get(workspace)?.delete(queue);
    const tried = ids.map(async (queue) => {
      const conversation = `canary-${randomUUID()}`;
      const trial = { gateway, agent: AGENT, queue, conversation, timeoutMs, workspace: canary };
      note(workspace, queue, await tryQueue(trial), {
        ...{ canary, conversation, trace_id: traceIdOf(conversationSource(canary, conversation)) },
      });
    });
    await Promise.all(tried);
    const gone = { type: 'AgentStatusChanged', status: 'offline' };
    // An agent who stays signed in is lost after the lease: that costs a record, and nobody waits for it.
    await gateway.agentEvents(canary, AGENT, [gone]).catch(() => undefined);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const beganAt = performance.now();
      await Promise.all(workspaces.map((workspace) => round(workspace)));
      const leftMs = Math.max(0, everyMs - (performance.now() - beganAt));
      await pause(leftMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const forget = health.addDegradation('canary', () => {
    for (const [workspace, queues] of failing)
      for (const [queue, why] of queues) return `${workspace} ${queue}: ${why}`;
    return null;
  });
  const ended: Promise<unknown> = run().catch((error: unknown) => error);
  return {
    ended,
    async stop() {
      forget();
      stopping.abort();
      await ended;
    },
  };
}
