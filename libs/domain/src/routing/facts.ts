import type { Env, Instant } from '#kernel';
import { dangerClosing, noticesOf, noticeText } from '#domain/policy';
import {
  id,
  type EscalationEvent,
  type EscalationEventBase,
  type EventId,
  type NoticeKind,
  type QueueId,
  type WaitingSituation,
} from '#domain/vocabulary';
import { closedNow, type Closed } from './hours.ts';
import { openingPhrase } from './opening-phrase.ts';
import { activeQueue } from './route.ts';
import { isInDanger } from './safety.ts';
import { waitPhrase, type WaitRange } from './wait-phrase.ts';
import type { EpisodeRequest, OpenEpisode } from './workspace/episode.ts';
import { activePolicy, type Workspace } from './workspace/workspace.ts';

/** What routing emits: all of the escalation events except those of the trigger. */
export type RoutingFact = Exclude<
  EscalationEvent,
  {
    type:
      | 'EscalationOffered'
      | 'QuestionAsked'
      | 'QuestionEnded'
      | 'ConsentAsked'
      | 'ConsentRecorded'
      | 'ControlChanged'
      | 'AssistantTurnFenced';
  }
>;

type FactBody<F> = F extends unknown ? Omit<F, keyof EscalationEventBase> : never;

/** What a fact is about. */
interface Concerned {
  readonly request: Pick<EpisodeRequest, 'workspaceId' | 'conversationId' | 'episodeId'>;
}

/** Facts in the making: each gets the next id of its input. */
export interface Facts {
  readonly list: readonly RoutingFact[];
  /** @param eventId where the body names its own fact */
  add(episode: Concerned, body: FactBody<RoutingFact>, eventId?: string): void;
  /** A text for the customer, where a policy is active and does not mute it. */
  notify(
    episode: Readonly<OpenEpisode>,
    notice: NoticeKind,
    fill?: Readonly<{
      wait?: WaitRange;
      agent?: string;
      situation?: WaitingSituation;
      aheadCount?: number;
      /** Where it goes to; absent: it stays in its queue. */
      queueId?: QueueId;
      /** The choices, as lines. */
      choices?: string;
      /** When the customer is called. */
      call?: { readonly timeZone: string; readonly dueAt: Instant };
    }>,
  ): void;
  /** That an agent has closed it. Whoever was in danger reads other words, marked as such: nobody asks them how it was. */
  notifyClosed(episode: Readonly<OpenEpisode>): void;
}

export function facts(workspace: Readonly<Workspace>, env: Env): Facts {
  const list: RoutingFact[] = [];
  const add: Facts['add'] = ({ request }, body, eventId = env.newId()) => {
    const { workspaceId, conversationId, episodeId } = request;
    // `body` is one of the facts without its base, and here comes the base: TypeScript cannot see that through a union.
    list.push({
      eventId: id<EventId>(eventId),
      workspaceId,
      conversationId,
      episodeId,
      at: env.now,
      ...body,
    });
  };
  const emitted: Facts = {
    list,
    add,
    notify(episode, notice, more = {}) {
      const { wait, agent = '', situation, aheadCount = 0, choices, call } = more;
      const queueId = more.queueId ?? episode.routing?.queueId;
      const { language, channel } = episode.request;
      const policy = activePolicy(workspace)?.policy;
      if (policy === undefined) return;
      const queue = queueId === undefined ? undefined : activeQueue(workspace, queueId);
      const notices = noticesOf(policy, channel, queue);
      const named = notices.situations === null ? undefined : situation;
      const closed = named === 'closed' ? closedOf(workspace, episode, env.now) : undefined;
      const fill = {
        agent,
        channel,
        position: String(aheadCount + 1),
        ...(choices !== undefined && { choices }),
        ...(named !== undefined && { situation: named }),
      };
      const plain = noticeText(notices, notice, language, fill);
      if (plain === null) return;
      const filled = noticeText(notices, notice, language, {
        ...fill,
        ...(wait !== undefined && { wait: waitPhrase(wait, plain.language) }),
        ...(call && { time: openingPhrase(call, call.dueAt, env.now, plain.language) }),
        ...(closed && { opens: openingPhrase(closed.calendar, closed.opens, env.now, plain.language) }),
      });
      if (filled === null) return;
      add(episode, { type: 'CustomerNotified', notice, ...filled, situation: named ?? null });
    },
    notifyClosed(episode) {
      const { request } = episode;
      const policy = activePolicy(workspace)?.policy;
      const hasWords = policy !== undefined && policy.notices.danger !== null && isInDanger(policy, request);
      if (!hasWords) {
        emitted.notify(episode, 'resolved');
        return;
      }
      const text = dangerClosing(policy.notices, request.language);
      if (text !== null)
        add(episode, { type: 'CustomerNotified', notice: 'resolved', ...text, situation: 'danger' });
    },
  };
  return emitted;
}

function closedOf(
  workspace: Readonly<Workspace>,
  { routing }: Readonly<OpenEpisode>,
  now: Instant,
): Closed | undefined {
  return routing === null ? undefined : closedNow(workspace, routing.queueId, now);
}
