import { filled, phrasesIn } from '#domain/language';
import { noticeLanguage } from '#domain/policy';
import type { AlternativeOption, Language, WaitingSituation } from '#domain/vocabulary';
import { HOUR_MS, type Env, type Instant } from '#kernel';
import type { Facts } from '../facts.ts';
import { openingPhrase } from '../opening-phrase.ts';
import { activeQueue } from '../route.ts';
import { isInDanger } from '../safety.ts';
import { isForLater, type OfferedEpisode, type Routing, type WaitingEpisode } from '../workspace/episode.ts';
import { activePolicy, type Workspace } from '../workspace/workspace.ts';
import { callingOf, freeSlots } from './callback-slots.ts';

// What a customer is offered who cannot be served now.

/** Times offered for a callback, and how far they are apart at least. */
const SLOTS_MAX = 3;
const SLOTS_APART_MS = 2 * HOUR_MS;

/** In a queue, and no agent has it. */
export type Undecided = (WaitingEpisode & { readonly routing: Routing }) | OfferedEpisode;

/** Offers what the queue has for this channel; nothing where there is nothing to choose, or a life is in danger. */
export function addAlternatives(
  workspace: Readonly<Workspace>,
  emitted: Facts,
  episode: Readonly<Undecided>,
  situation: WaitingSituation,
  { now }: Env,
): void {
  const policy = activePolicy(workspace)?.policy;
  if (policy === undefined || isForLater(episode) || isInDanger(policy, episode.request)) return;
  const language = noticeLanguage(policy.notices, episode.request.language);
  const options = optionsFor(workspace, episode, language, now);
  if (!options.some(({ alternative }) => alternative !== 'wait')) return;
  emitted.add(episode, {
    type: 'AlternativesOffered',
    queueId: episode.routing.queueId,
    situation,
    language,
    options,
  });
  const choices = options.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
  emitted.notify(episode, 'queued', { situation: 'choices', choices });
}

function optionsFor(
  workspace: Readonly<Workspace>,
  { request, routing }: Readonly<Undecided>,
  language: Language,
  now: Instant,
): readonly AlternativeOption[] {
  const queue = activeQueue(workspace, routing.queueId);
  if (queue === undefined || queue.alternatives === null) return [];
  const phrases = phrasesIn(language).alternatives;
  const calling = callingOf(workspace, queue, request);
  return choicesOn(queue.alternatives.choices, request.channel).flatMap(
    (alternative): readonly AlternativeOption[] => {
      if (alternative !== 'callback') return [{ alternative, dueAt: null, label: phrases[alternative] }];
      if (calling === undefined) return [];
      return freeSlots(workspace, calling, now, SLOTS_MAX, SLOTS_APART_MS).map((dueAt) => ({
        alternative,
        dueAt,
        label: filled(phrases.callback, { time: openingPhrase(calling, dueAt, now, language) }),
      }));
    },
  );
}

/** Channels are named by senders: `constructor` is one that has no entry. */
export function choicesOn<T>(choices: Readonly<Record<string, readonly T[]>>, channel: string): readonly T[] {
  return (Object.hasOwn(choices, channel) ? choices[channel] : choices['*']) ?? [];
}
