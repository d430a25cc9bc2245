import type { EffectiveValue } from '#domain/policy';
import { table } from '../terminal/text-table.ts';

/** For people: a line a value. */
export function effectiveText(values: readonly EffectiveValue[]): string {
  return table(
    ['key', 'value', 'from'],
    values.map(({ path, value, from }) => [path, inOneLine(value), from]),
  );
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inOneLine).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${inOneLine(inner)}`)
    .join('; ');
}
