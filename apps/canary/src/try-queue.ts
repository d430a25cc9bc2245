import { tierOf } from './canary-policy.ts';
import type { EpisodeAnswer, EpisodeWanted, GatewayCalls } from './gateway-calls.ts';

/** How far a handoff came: the step that failed, or was not done in time. */
type CanaryStage = 'prepared' | 'posted' | 'offered' | 'assigned' | 'replied' | 'ended';

export type Tried =
  | { readonly ok: true; readonly seconds: number }
  | { readonly ok: false; readonly stage: CanaryStage; readonly why: string };

export interface QueueTrial {
  readonly gateway: GatewayCalls;
  /** The canary's. */
  readonly workspace: string;
  readonly queue: string;
  readonly agent: string;
  /** A new one. */
  readonly conversation: string;
  /** From the customer's request to the reply that the gateway shows. */
  readonly timeoutMs: number;
}

/** The longest that the gateway holds an answer back. */
const WAIT_MS_MAX = 10_000;

/**
 * One made-up customer of a queue: asks for a person, is offered to the canary's agent, who accepts, replies and ends it. Leaves
 * nothing open: where it fails, the customer goes. Never rejects.
 * @returns seconds from the customer's request until the reply could be read
 */
export async function tryQueue(trial: QueueTrial): Promise<Tried> {
  const { gateway, workspace, queue, agent, conversation, timeoutMs } = trial;
  const beganAt = performance.now();
  const leftMs = (): number => timeoutMs - (performance.now() - beganAt);
  let stage: CanaryStage = 'posted';

  async function reached(until: EpisodeWanted['until']): Promise<EpisodeAnswer> {
    let last: EpisodeAnswer | undefined;
    while (leftMs() > 0) {
      const waitMs = Math.ceil(Math.min(WAIT_MS_MAX, leftMs()));
      last = await gateway.episode(workspace, conversation, { until, waitMs });
      if (last?.status === until) return last;
    }
    const where = last === undefined ? 'there is no episode' : `it is ${last.status}`;
    throw new Error(`after ${timeoutMs} ms ${where}`);
  }

  try {
    await gateway.conversationEvents(workspace, conversation, [
      { type: 'ConversationStarted', channel: 'canary' },
      { type: 'AttributesChanged', tier: tierOf(queue) },
      { type: 'HumanRequested' },
    ]);
    stage = 'offered';
    const { queueId, episodeId, offers } = await reached('offered');
    if (queueId !== queue) throw new Error(`it is in queue ${queueId}`);
    const offer = offers.find(({ agentId }) => agentId === agent);
    if (offer === undefined) throw new Error('it was offered to somebody else');
    stage = 'assigned';
    const { offerId } = offer;
    await gateway.agentEvents(workspace, agent, [{ type: 'AgentAcceptedOffer', episodeId, offerId }]);
    await reached('assigned');
    stage = 'replied';
    const messageId = `${conversation}/reply`;
    await gateway.agentEvents(workspace, agent, [
      { type: 'AgentReplied', episodeId, messageId, text: 'canary' },
    ]);
    await reached('active');
    const seconds = (performance.now() - beganAt) / 1_000;
    stage = 'ended';
    await gateway.agentEvents(workspace, agent, [
      { type: 'AgentResolved', episodeId, outcome: 'resolved' },
      { type: 'AgentEndedWrapUp', episodeId },
    ]);
    await gateway.conversationEvents(workspace, conversation, [
      { type: 'ConversationEnded', reason: 'resolved' },
    ]);
    return { ok: true, seconds };
  } catch (error) {
    // What kept it from being handed over may keep this, too: then the customer leaves before the next round.
    await leave(gateway, workspace, conversation).catch(() => undefined);
    return { ok: false, stage, why: messageOf(error) };
  }
}

export async function leave(gateway: GatewayCalls, workspace: string, conversation: string): Promise<void> {
  await gateway.conversationEvents(workspace, conversation, [
    { type: 'CustomerLeft', reason: 'closed' },
    { type: 'ConversationEnded', reason: 'closed' },
  ]);
}

/** Of `fetch` the reason is in the cause. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
