import type { z } from 'zod';
import { shown } from './shown-value.ts';

// What is wrong with the value of a field, and what to write instead.

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly example: number;
}

type Issue = z.core.$ZodRawIssue;

export function notADuration({ code, input }: Issue): string {
  const count = typeof input === 'number' ? String(input) : input;
  if (typeof count === 'string' && /^[1-9][0-9]{0,8}$/.test(count.trim())) {
    const digits = count.trim();
    return `${shown(input)} has no unit; write ${digits}s for seconds, ${digits}m for minutes or ${digits}h for hours`;
  }
  return code === 'invalid_type'
    ? `${shown(input)} is not a text, nor a duration: write one such as 20s, 15m or 24h`
    : `${shown(input)} is not a duration; write one such as 20s, 15m or 24h`;
}

export function notAText({ code, input }: Issue): string {
  switch (code) {
    case 'too_small':
      return 'the text is empty; write at least one character';
    case 'too_big':
      return `${shown(input)} is longer than 200 characters; shorten it`;
    default:
      return `${shown(input)} is not a text; put it in quotes`;
  }
}

export function notAList({ code, input }: Issue): string {
  switch (code) {
    case 'too_small':
      return 'the list is empty; write at least one entry, or leave the key out';
    case 'too_big':
      return 'the list has more than 1,000 entries; shorten it';
    default:
      return `${shown(input)} is not a list; write [one, two] or lines that begin with "-"`;
  }
}

export function notInRange(what: string, { from, to, example }: NumberRange) {
  return ({ code, input }: Issue): string =>
    typeof input === 'number' && (code === 'too_small' || code === 'too_big')
      ? `${shown(input)} is not between ${from} and ${to}; write a number such as ${example}`
      : `${shown(input)} is not ${what}; write a number such as ${example}`;
}
