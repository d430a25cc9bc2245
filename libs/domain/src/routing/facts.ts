import type { DecideEnv as Env } from '#kernel';
import { noticeText } from '#domain/policy';
import {
  id,
  type EscalationEvent,
  type EscalationEventBase,
  type EventId,
  type NoticeKind,
  type QueueId,
} from '#domain/vocabulary';
import type { OpenEpisode } from './entities.ts';
import { activePolicy, type Workspace } from './state.ts';
import { waitPhrase, type WaitRange } from './wait-phrase.ts';

/** What routing tells the world: all of the escalation events except those of the trigger. */
export type RoutingFact = Exclude<EscalationEvent, { type: 'EscalationOffered' | 'AlternativeChosen' }>;

type FactBody<F> = F extends unknown ? Omit<F, keyof EscalationEventBase> : never;

/** The queue of those who ended before any policy could give them one. */
export const UNROUTED: QueueId = id<QueueId>('unrouted');

/** Facts in the making: each gets its id from the cause and its place in the row. */
export interface Facts {
  readonly list: readonly RoutingFact[];
  add(episode: Readonly<OpenEpisode>, body: FactBody<RoutingFact>): void;
  /** A text for the customer, where a policy is active and does not mute it. */
  notify(
    episode: Readonly<OpenEpisode>,
    notice: NoticeKind,
    fill?: Readonly<{ wait?: WaitRange; agent?: string }>,
  ): void;
}

/** @param from ordinal of the first fact: 0 in a decision, in `react` the number of facts since the input */
export function facts(workspace: Readonly<Workspace>, env: Env, from: number): Facts {
  const list: RoutingFact[] = [];
  const add: Facts['add'] = (episode, body) => {
    const { workspaceId, conversationId, episodeId } = episode;
    const eventId = id<EventId>(env.newId(from + list.length));
    // `body` is one of the facts without its base, and here comes the base: TypeScript cannot see that through a union.
    list.push({ eventId, workspaceId, conversationId, episodeId, at: env.now, ...body });
  };
  return {
    list,
    add,
    notify(episode, notice, { wait, agent = '' } = {}) {
      const notices = activePolicy(workspace)?.policy.notices;
      const plain = notices && noticeText(notices, notice, episode.language, { agent });
      if (notices === undefined || plain === undefined || plain === null) return;
      const filled =
        wait === undefined
          ? plain
          : noticeText(notices, notice, episode.language, { agent, wait: waitPhrase(wait, plain.language) });
      if (filled !== null) add(episode, { type: 'CustomerNotified', notice, ...filled });
    },
  };
}
