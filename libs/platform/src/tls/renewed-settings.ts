import { readFileSync } from 'node:fs';
import { whyUnusable, type TlsProblem, type TlsTexts } from './tls-texts.ts';

/** The settings that one side of a connection takes together, by their keys. */
export interface TlsGroup<Key extends string = string> {
  readonly ca?: Key;
  readonly cert?: Key;
  readonly key?: Key;
  /** For listening: its authorities, which clients are asked for, need a certificate of its own. */
  readonly listens?: true;
}

type Part = keyof TlsTexts;
const PARTS: readonly Part[] = ['ca', 'cert', 'key'];
type Values = Readonly<Record<string, unknown>>;

/** A group whose texts came from files. */
export interface Renewal {
  /** The settings that came from files. */
  readonly keys: readonly string[];
  /**
   * Reads the files again. What can be used is the value of the settings from then on, all of it together; otherwise they keep what
   * they have, and the answer says why.
   */
  look(): 'unchanged' | 'renewed' | { readonly problem: string };
}

const RENEWALS = new WeakMap<object, readonly Renewal[]>();

/** Of settings that `configure` has read. */
export const renewalsOf = (settings: object): readonly Renewal[] => RENEWALS.get(settings) ?? [];

export function textsOf(values: Values, group: TlsGroup): TlsTexts {
  const text = (part: Part): string | undefined => {
    const value = group[part] === undefined ? undefined : values[group[part]];
    return typeof value === 'string' ? value : undefined;
  };
  return { ca: text('ca'), cert: text('cert'), key: text('key') };
}

export function whyGroupUnusable(values: Values, group: TlsGroup): TlsProblem | null {
  const texts = textsOf(values, group);
  if (group.listens === true && texts.ca !== undefined && texts.cert === undefined)
    return { part: 'ca', problem: 'is set without a certificate and a private key to listen with' };
  return whyUnusable(texts);
}

/** @param files of the settings that stand in files @returns the values, frozen; those in files are what was read last */
export function renewedSettings<Given extends Values>(
  values: Given,
  files: ReadonlyMap<string, string>,
  groups: readonly TlsGroup[],
): Readonly<Given> {
  const held: Record<string, unknown> = { ...values };
  const settings: Record<string, unknown> = { ...values };
  const renewals: Renewal[] = [];
  for (const group of groups) {
    const keys = PARTS.flatMap((part) => group[part] ?? []).filter((key) => files.has(key));
    if (keys.length === 0) continue;
    for (const key of keys) Object.defineProperty(settings, key, { enumerable: true, get: () => held[key] });
    renewals.push(renewal(keys, files, group, held));
  }
  Object.freeze(settings);
  RENEWALS.set(settings, renewals);
  return settings as Given;
}

function renewal(
  keys: readonly string[],
  files: ReadonlyMap<string, string>,
  group: TlsGroup,
  held: Record<string, unknown>,
): Renewal {
  const read = (): Values =>
    Object.fromEntries(keys.map((key) => [key, readSecretFile(files.get(key) ?? '')]));
  return {
    keys,
    look() {
      try {
        const found = read();
        if (keys.every((key) => found[key] === held[key])) return 'unchanged';
        // In the middle of being replaced: a certificate of now with the key of a moment ago. The next look sees both.
        const again = read();
        if (keys.some((key) => found[key] !== again[key])) return 'unchanged';
        const wrong = whyGroupUnusable({ ...held, ...found }, group);
        if (wrong !== null) return { problem: `${group[wrong.part]} ${wrong.problem}` };
        Object.assign(held, found);
        return 'renewed';
      } catch (error) {
        return { problem: (error as Error).message };
      }
    },
  };
}

/** @throws Error of the file system */
export function readSecretFile(file: string): string {
  return readFileSync(file, 'utf8').replace(/[\r\n]+$/, '');
}
