import type { PipeTransform } from '@nestjs/common';
import { badParameter } from './problem.ts';

export const ID_LENGTH_MAX = 256;
export const WAIT_MS_MAX = 10_000;
const LIST_MAX = 1_000;
const LIST_DEFAULT = 100;

/** @throws Problem */
export function checkedId(name: string, value: string): string {
  if (value.length === 0 || value.length > ID_LENGTH_MAX) {
    throw badParameter(name, `must have 1 to ${ID_LENGTH_MAX} characters, and has ${value.length}`);
  }
  if (/\p{Cc}/u.test(value)) throw badParameter(name, 'must not contain control characters');
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

function whole(name: string, value: unknown, otherwise: number, max: number): number {
  if (value === undefined) return otherwise;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= max)) throw badParameter(name, `must be a whole number from 0 to ${max}`);
  return number;
}
