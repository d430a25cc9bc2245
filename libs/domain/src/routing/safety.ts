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
  return policy.priority.safetyFirst && isDanger(policy, request.rules) ? CLASS_MS : 0;
}

/** The assistant never gets such a conversation back. */
export function neverReturns(policy: Policy, request: Readonly<EpisodeRequest>): boolean {
  return classMs(policy, request) > 0;
}
