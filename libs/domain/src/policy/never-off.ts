import { TRIGGERS } from '../trigger/triggers/index.ts';
import type { SchemaFinding } from './schema-problems.ts';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** What a manager may look for under `triggers`, and what has no key there because no policy changes it. */
const ALWAYS_ON = [
  ...TRIGGERS.filter(({ policy }) => policy === null).map(({ code }) => code),
  'explicit_request',
  'safety',
].map(plain);

/** An unknown key that names what is always on says so, instead of listing the keys that there are. */
export function saidAlwaysOn(finding: SchemaFinding): SchemaFinding {
  const { path, key, isUnknownKey } = finding;
  if (isUnknownKey !== true || key === undefined || !isTriggers(path)) return finding;
  if (!ALWAYS_ON.some((name) => name === plain(key) || `${name}s` === plain(key))) return finding;
  const message = `"${key}" cannot be switched off or changed: a customer who asks for a person or is in danger always gets one; remove this key`;
  return { ...finding, message };
}

/** Of the workspace or of a channel. */
function isTriggers(path: SchemaFinding['path']): boolean {
  return path.at(-1) === 'triggers' && (path.length === 1 || path[0] === 'channels');
}
