import type { PipeTransform } from '@nestjs/common';
import { idField, type IdField } from '#contracts';
import { badParameter } from './problem.ts';

/** Of ids that records have no field for by which all of them go. */
export const ID_LENGTH_MAX = 256;
/** By the name in the path: what records may have there. A record that has something else is a dead letter. */
export const IDS_IN_PATHS: Readonly<Record<string, IdField>> = {
  workspace: idField('workspaceId'),
  conversation: idField('conversationId'),
  agent: idField('agentId'),
  episode: idField('episodeId'),
};
export const WAIT_MS_MAX = 10_000;
const LIST_MAX = 1_000;
const LIST_DEFAULT = 100;

/** @throws Problem */
export function checkedId(name: string, value: string): string {
  const { maxLength = ID_LENGTH_MAX, pattern, doc } = IDS_IN_PATHS[name] ?? {};
  if (value.length === 0 || value.length > maxLength) {
    throw badParameter(name, `must have 1 to ${maxLength} characters, and has ${value.length}`);
  }
  if (/\p{Cc}/u.test(value)) throw badParameter(name, 'must not contain control characters');
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    throw badParameter(name, `${JSON.stringify(value)} is not such an id; use another. ${doc}`);
  return value;
}

/** An id in the path. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: { readonly data?: string | undefined }): string {
    return checkedId(data ?? 'id', value);
  }
}

/** `wait`: how long to hold the answer back until there is one, in ms. */
export class WaitPipe implements PipeTransform<string | undefined, number> {
  transform(value: string | undefined): number {
    return whole('wait', value, 0, WAIT_MS_MAX);
  }
}

/** `limit` of a list. */
export class LimitPipe implements PipeTransform<string | undefined, number> {
  transform(value: string | undefined): number {
    return Math.max(1, whole('limit', value, LIST_DEFAULT, LIST_MAX));
  }
}

/** The number of a version in the path. */
export class VersionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    return whole('version', value, 0, 999_999_999);
  }
}

/** What a list is filtered by: an id, where it is given. */
export class FilterPipe implements PipeTransform<string | undefined, string | undefined> {
  transform(value: string | undefined, { data }: { readonly data?: string | undefined }): string | undefined {
    return value === undefined ? undefined : checkedId(data ?? 'id', value);
  }
}

/** One of these, where it is given. @throws Problem */
export function oneOf<T extends string>(
  name: string,
  known: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (found === undefined) throw badParameter(name, `must be one of ${known.join(', ')}`);
  return found;
}

/** Where the next page begins, as a text that callers only hand back. */
export function cursorText(place: unknown): string | null {
  return place === undefined ? null : Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that a cursor names; undefined: the list from its beginning.
 * @throws Problem
 */
export function readCursor<T>(
  value: string | undefined,
  isPlace: (place: unknown) => place is T,
): T | undefined {
  if (value === undefined) return undefined;
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(value, 'base64url').toString());
  } catch {
    place = undefined;
  }
  if (!isPlace(place)) throw badParameter('cursor', 'must be `next` of the answer before, as it was');
  return place;
}

function whole(name: string, value: unknown, otherwise: number, max: number): number {
  if (value === undefined) return otherwise;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= max)) throw badParameter(name, `must be a whole number from 0 to ${max}`);
  return number;
}
