import { isDanger, type Policy } from '#domain/policy';
import { DAY_MS } from '#kernel';
import type { EpisodeRequest } from './workspace/episode.ts';

/**
 * What endangers a life is a class above every score: neither points nor age get anybody before it. A century in milliseconds: more
 * than any wait, and small enough for orders to stay whole numbers.
 */
const CLASS_MS = 36_525 * DAY_MS;

/** To be taken from the ageing key of `ageing.ts`. */
export function classMs(policy: Policy, request: Readonly<EpisodeRequest>): number {
  return isSafetyClass(policy, request) ? CLASS_MS : 0;
}

/** It goes before everybody else, waits for nobody in particular, and the assistant never gets it back. */
export function isSafetyClass(policy: Policy, request: Readonly<EpisodeRequest>): boolean {
  return policy.priority.safetyFirst && isInDanger(policy, request);
}

/** It is neither called nor answered later, whether or not it goes before everybody else. */
export function isInDanger(policy: Policy, { channel, rules }: Readonly<EpisodeRequest>): boolean {
  return isDanger(policy, channel, rules);
}
