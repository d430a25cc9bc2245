import type { OpenPlace } from '../projection/index.ts';

// What cursors hold.

export function isOpenPlace(place: unknown): place is OpenPlace {
  if (typeof place !== 'object' || place === null) return false;
  const { requestedAt, episodeId } = place as Partial<Record<keyof OpenPlace, unknown>>;
  return typeof episodeId === 'string' && (requestedAt === null || typeof requestedAt === 'number');
}

export function isId(place: unknown): place is string {
  return typeof place === 'string';
}
