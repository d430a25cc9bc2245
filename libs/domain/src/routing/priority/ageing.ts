import type { Instant } from '#kernel';

/**
 * Where priority ages: the static ageing key. Score = points + age / onePointPer, highest first. All contacts age alike, so the
 * difference of two scores never changes, and ordering by `requestedAt - points * onePointPer`, lowest first, is the same
 * at every instant (adr/0002).
 */
export function ageingKey(requestedAt: Instant, points: number, onePointPer: number): number {
  return requestedAt - points * onePointPer;
}
