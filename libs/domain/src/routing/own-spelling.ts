import type { Policy } from '#domain/policy';

// Where names that senders and managers choose (tiers, channels) are compared in routing.

type Cased = Pick<Policy, 'ignoreCase'>;

/** The same name, in the policy's own spelling where it has one: the exact one first. */
export function namedAs<N extends string>({ ignoreCase }: Cased, name: N, known: readonly string[]): N {
  if (!ignoreCase || known.includes(name)) return name;
  const lower = name.toLowerCase();
  return (known.find((own) => own.toLowerCase() === lower) ?? name) as N;
}

/** Whether the list names it; an empty one names everything. */
export function admits(policy: Cased, list: readonly string[], name: string | null): boolean {
  return list.length === 0 || (name !== null && list.includes(namedAs(policy, name, list)));
}

/** The setting by this name, else that of `*`. */
export function settingFor<T>(
  policy: Cased,
  settings: Readonly<Record<string, T>>,
  name: string,
): T | undefined {
  const own = namedAs(policy, name, Object.keys(settings));
  return Object.hasOwn(settings, own) ? settings[own] : settings['*'];
}
