import { accepted, ignored, plusMs, type Acceptance, type Env, type Instant } from '#kernel';
import type { AlternativeChosen, AlternativeRequested } from '#domain/vocabulary';
import { facts, type RoutingFact } from '../facts.ts';
import { addVoid } from '../offers.ts';
import { activeQueue } from '../route.ts';
import { isInDanger } from '../safety.ts';
import { situationOf } from '../situation.ts';
import { alarmOnly } from '../wait-limits.ts';
import { isForLater, type Routing, type WaitingEpisode } from '../workspace/episode.ts';
import { changeWaiting, edit } from '../workspace/workspace-index.ts';
import { activePolicy, openEpisode, type Workspace } from '../workspace/workspace.ts';
import { callingOf, freeSlots, isFree } from './callback-slots.ts';
import { promised, schedule } from './callback.ts';
import { addAlternatives, choicesOn, type Undecided } from './offer-alternatives.ts';

// What a customer makes of the alternatives.

export function acceptChoice(
  workspace: Readonly<Workspace>,
  { episodeId, alternative }: AlternativeRequested,
): Acceptance<RoutingFact> {
  const episode = undecided(workspace, episodeId);
  const queue = episode && activeQueue(workspace, episode.routing.queueId);
  const policy = activePolicy(workspace)?.policy;
  if (episode === undefined || queue === undefined || policy === undefined) {
    return ignored(`Episode ${episodeId} does not wait in a queue.`);
  }
  if (isForLater(episode)) return ignored(`Episode ${episodeId} is called or answered later already.`);
  const choices = queue.alternatives?.choices ?? {};
  const isOffered = choicesOn(choices, episode.request.channel).includes(alternative);
  if (!isOffered || isInDanger(policy, episode.request)) {
    return ignored(`Queue ${queue.id} does not offer ${alternative} here.`);
  }
  return accepted();
}

/** A time that is taken meanwhile, over, or too far ahead is not promised: the customer is offered others, also while an agent is asked. */
export function decideChoice(
  workspace: Readonly<Workspace>,
  { episodeId, alternative, dueAt, contact, detail }: AlternativeRequested,
  env: Env,
): readonly RoutingFact[] {
  const emitted = facts(workspace, env);
  const episode = undecided(workspace, episodeId);
  const queue = episode && activeQueue(workspace, episode.routing.queueId);
  if (episode === undefined || queue === undefined) return emitted.list;
  const calling = alternative === 'callback' ? callingOf(workspace, queue, episode.request) : undefined;
  const slot = calling && slotFor(workspace, calling, dueAt, env.now);
  if (alternative === 'callback' && slot === undefined) {
    // Where an agent is asked, nobody else need be there.
    const situation = episode.status === 'offered' ? 'busy' : situationOf(workspace, episode, env.now);
    addAlternatives(workspace, emitted, episode, situation, env);
    return emitted.list;
  }
  const endsWait = alternative === 'callback' || alternative === 'message';
  if (episode.status === 'offered' && endsWait) addVoid(emitted, episode, 'customer_chose');
  emitted.add(episode, {
    type: 'AlternativeChosen',
    alternative,
    detail,
    dueAt: slot ?? null,
    contact: alternative === 'callback' ? contact : null,
    keepsPlace: !endsWait,
    queueId: queue.id,
  });
  if (alternative !== 'wait') {
    emitted.notify(episode, 'queued', {
      situation: alternative,
      ...(calling !== undefined &&
        slot !== undefined && { call: { timeZone: calling.timeZone, dueAt: slot } }),
    });
  }
  return emitted.list;
}

/** @param dueAt null: as soon as possible */
function slotFor(
  workspace: Readonly<Workspace>,
  calling: Parameters<typeof freeSlots>[1],
  dueAt: Instant | null,
  now: Instant,
): Instant | undefined {
  if (dueAt === null) return freeSlots(workspace, calling, now, 1)[0];
  return isFree(workspace, calling, dueAt, now) ? dueAt : undefined;
}

export function applyChosen(workspace: Workspace, fact: AlternativeChosen, { now }: Env): void {
  const episode = undecided(workspace, fact.episodeId);
  const queue = episode && activeQueue(workspace, episode.routing.queueId);
  if (episode === undefined || queue === undefined) return;
  if (fact.alternative === 'assistant') {
    alarmOnly(edit<Undecided>(workspace, episode), queue);
    return;
  }
  if (episode.status !== 'waiting' || fact.alternative === 'wait') return;
  const { dueAt } = fact;
  if (dueAt !== null) {
    changeWaiting(workspace, episode, (waiting) => schedule(waiting, promised(queue, dueAt, 1)));
    return;
  }
  const { behind = 0, alarm = 0 } = queue.alternatives?.message ?? {};
  const routing = { ...episode.routing, order: episode.routing.order + behind };
  changeWaiting(workspace, episode, (waiting) => {
    waiting.message = true;
    waiting.routing = routing;
    waiting.nextLimit = { stage: 'alarm', from: now, at: plusMs(now, alarm) };
  });
}

function undecided(
  workspace: Readonly<Workspace>,
  episodeId: AlternativeRequested['episodeId'],
): Readonly<Undecided> | undefined {
  const episode = openEpisode(workspace, episodeId);
  if (episode?.status === 'offered') return episode;
  return episode?.status === 'waiting' && episode.routing !== null
    ? (episode as WaitingEpisode & { readonly routing: Routing })
    : undefined;
}
