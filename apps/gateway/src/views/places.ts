import type { OfferPlace, OpenPlace } from '../projection/index.ts';

// What cursors hold.

export function isOpenPlace(place: unknown): place is OpenPlace {
  if (typeof place !== 'object' || place === null) return false;
  const { requestedAt, episodeId } = place as Partial<Record<keyof OpenPlace, unknown>>;
  return typeof episodeId === 'string' && (requestedAt === null || typeof requestedAt === 'number');
}

export function isOfferPlace(place: unknown): place is OfferPlace {
  return isOpenPlace(place) && ['string', 'undefined'].includes(typeof (place as OfferPlace).offerId);
}

export function isId(place: unknown): place is string {
  return typeof place === 'string';
}
