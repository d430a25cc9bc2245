import type { Instant } from '#kernel';
import { stamp } from './stamp.ts';

export { stamp };

export function stampOrNull(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : stamp(at);
}

/** The columns hold whole numbers from 0. */
export function whole(value: number): number {
  return Math.max(0, Math.round(value));
}

export function wholeOrNull(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : whole(value);
}

/** Numbers and truth values as text: one column holds them all. */
export function textMap(
  values: Readonly<Record<string, string | number | boolean>> | null | undefined,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}

export function base64(bytes: Uint8Array | null | undefined): string {
  return bytes === null || bytes === undefined ? '' : Buffer.from(bytes).toString('base64');
}
