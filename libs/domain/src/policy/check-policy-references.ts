import { percent, phrasesOf } from './policy-phrases.ts';
import { unknownName as unknown } from './nearest-name.ts';
import { NOTICE_KINDS } from './notices-schema.ts';
import type { Policy, Route } from './policy.ts';
import { ALWAYS } from './calendars.ts';
import type { SchemaFinding } from './schema-problems.ts';

/** What only the policy as a whole can tell: names that lead nowhere, lines that can never apply. */
export function findReferenceProblems(policy: Policy): readonly SchemaFinding[] {
  return [
    ...routeProblems(policy),
    ...preferredProblems(policy),
    ...returnProblems(policy),
    ...noticeProblems(policy),
  ];
}

function routeProblems(policy: Policy): SchemaFinding[] {
  const found: SchemaFinding[] = [];
  const queues = policy.queues.map((queue) => queue.id);
  const calendars = [ALWAYS, ...Object.keys(policy.calendars)];
  policy.queues.forEach(({ id, hours, alternatives, overflow, sizeLimit }, index) => {
    const others = queues.filter((other) => other !== id);
    const leadsTo = (to: string, ...path: readonly (string | number)[]): void => {
      if (others.includes(to as (typeof others)[number])) return;
      const message = to === id ? 'it leads to its own queue; name another' : unknown('queue', to, others);
      found.push({ path: ['queues', index, ...path], message });
    };
    overflow.forEach(({ to }, at) => {
      leadsTo(to, 'overflow', at, 'to');
    });
    sizeLimit?.to.forEach((to, at) => {
      leadsTo(to, 'sizeLimit', 'to', at);
    });
    if (hours === ALWAYS && alternatives !== null && alternatives.callback !== null) {
      found.push({
        path: ['queues', index, 'alternatives', 'callback'],
        message:
          'a queue without a calendar has no time zone to call people by; name a calendar in its `hours`',
      });
    }
    if (!calendars.includes(hours)) {
      found.push({ path: ['queues', index, 'hours'], message: unknown('calendar', hours, calendars) });
    }
  });
  const rules = namesOfMatters(policy);
  policy.routes.forEach((route, index) => {
    if (!queues.includes(route.queue)) {
      found.push({ path: ['routes', index, 'queue'], message: unknown('queue', route.queue, queues) });
    }
    route.rules.forEach((rule, at) => {
      if (!rules.includes(rule)) {
        found.push({ path: ['routes', index, 'rules', at], message: unknown('rule', rule, rules) });
      }
    });
    const last = index === policy.routes.length - 1;
    if (matchesEverything(route) && !last) {
      found.push({
        path: ['routes', index],
        message: 'it fits everyone, so the routes after it never apply; move it to the end',
      });
    }
    if (last && !matchesEverything(route)) {
      found.push({
        path: ['routes', index],
        message: `the last route must fit everyone; add "- queue: ${queues[0]}" after it`,
      });
    }
  });
  return found;
}

/** Rules, topics and intents by which a person is asked, here or in a channel. */
function namesOfMatters(policy: Policy): readonly string[] {
  const everywhere = [policy, ...Object.values(policy.channels)];
  const names = everywhere.flatMap(({ triggers }) => [
    ...[...triggers.alwaysHuman, ...businessRulesOf(triggers)].map(({ name }) => name),
    ...preferredNames(triggers),
  ]);
  return [...new Set(names)];
}

function preferredNames({ preferHuman: { topics, intents } }: Policy['triggers']): readonly string[] {
  return [...topics, ...intents];
}

/** Outcomes of what no list names, each where it is written first. */
function preferredProblems({ triggers, channels }: Policy): SchemaFinding[] {
  const inherited = Object.keys(triggers.preferHuman.outcomes);
  const problemsOf = (at: readonly string[], own: Policy['triggers'], outcomes: readonly string[]) => {
    const names = preferredNames(own);
    return outcomes
      .filter((name) => !names.some((known) => known.toLowerCase() === name.toLowerCase()))
      .map((name) => ({
        path: [...at, 'triggers', 'preferHuman', 'outcomes', name],
        message: unknown('topic or intent', name, names),
      }));
  };
  return [
    ...problemsOf([], triggers, inherited),
    ...Object.entries(channels).flatMap(([channel, { triggers: own }]) => {
      const names = Object.keys(own.preferHuman.outcomes).filter((name) => !inherited.includes(name));
      return problemsOf(['channels', channel], own, names);
    }),
  ];
}

/** Names that nothing has; and what would let danger to life go back to the assistant. */
function returnProblems(policy: Policy): SchemaFinding[] {
  const { returns } = policy.transfers;
  if (returns === null) {
    if (policy.priority.safetyFirst) return [];
    const message =
      'off while priority.safetyFirst is false, so that danger to life could go back to the assistant; leave this key out, which keeps it with people';
    return [{ path: ['transfers', 'returns'], message }];
  }
  const known = namesOfMatters(policy);
  return Object.keys(returns.topics)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: ['transfers', 'returns', 'topics', name],
      message: unknown('rule, topic or intent', name, known),
    }));
}

function businessRulesOf({ businessRules }: Policy['triggers']) {
  return businessRules?.rules ?? [];
}

function matchesEverything(route: Route): boolean {
  const { categories, rules, channels, languages, tiers, when } = route;
  return (
    when === undefined && [categories, rules, channels, languages, tiers].every((list) => list.length === 0)
  );
}

function noticeProblems(policy: Policy): SchemaFinding[] {
  const { notices } = policy;
  const found: SchemaFinding[] = [];
  const languages = Object.keys(notices.texts);
  if (!languages.includes(notices.default)) {
    found.push({ path: ['notices', 'default'], message: unknown('language', notices.default, languages) });
  }
  for (const [language, texts] of Object.entries(notices.texts)) {
    const missing = NOTICE_KINDS.filter((kind) => texts[kind] === undefined);
    if (missing.length > 0) {
      found.push({
        path: ['notices', 'texts', language],
        message: `no text for ${missing.join(', ')}; write them, "" to send none`,
      });
    }
    found.push(...placeholderProblems(texts, ['notices', 'texts', language], TEXT_FILLS));
  }
  for (const [channel, { notices: own }] of Object.entries(policy.channels)) {
    const at = ['channels', channel, 'notices'];
    found.push(...ownWordProblems(own ?? {}, at, languages));
  }
  const about = notices.acknowledgedAbout ?? { texts: {}, byChannel: {} };
  const atAbout = ['notices', 'acknowledgedAbout'];
  for (const [place, byLanguage] of [
    [['texts'], about.texts] as const,
    ...Object.entries(about.byChannel).map(([channel, own]) => [['byChannel', channel], own] as const),
  ])
    found.push(...aboutProblems(byLanguage, [...atAbout, ...place], languages));
  const { texts, byChannel } = notices.situations ?? { texts: {}, byChannel: {} };
  for (const [place, byLanguage] of [
    [['texts'], texts] as const,
    ...Object.entries(byChannel).map(([channel, own]) => [['byChannel', channel], own] as const),
  ]) {
    for (const [language, words] of Object.entries(byLanguage)) {
      found.push(
        ...placeholderProblems(words, ['notices', 'situations', ...place, language], SITUATION_FILLS),
      );
    }
  }
  policy.queues.forEach(({ notices: own }, index) => {
    const at = ['queues', index, 'notices'];
    found.push(...ownWordProblems(own ?? {}, at, languages));
  });
  for (const [language, words] of Object.entries(notices.danger?.texts ?? {})) {
    found.push(...placeholderProblems(words, ['notices', 'danger', 'texts', language], ['number']));
  }
  return found;
}

/** Nothing is filled in an acknowledgement, and it is chosen in the language of the other texts. */
function aboutProblems(
  byLanguage: WordsByLanguage,
  at: SchemaFinding['path'],
  languages: readonly string[],
): SchemaFinding[] {
  return Object.entries(byLanguage).flatMap(([language, words]) => [
    ...placeholderProblems(words, [...at, language], []),
    ...(languages.includes(language)
      ? []
      : [{ path: [...at, language], message: unknown('language', language, languages) }]),
  ]);
}

type WordsByLanguage = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/** Words of a channel or of a queue, over those of the policy. @param languages that the policy has all texts of */
function ownWordProblems(
  own: Readonly<Partial<Record<'texts' | 'acknowledgedFor' | 'situations', WordsByLanguage>>>,
  at: SchemaFinding['path'],
  languages: readonly string[],
): SchemaFinding[] {
  const found: SchemaFinding[] = [];
  for (const [key, filled] of [
    ['texts', TEXT_FILLS],
    ['situations', SITUATION_FILLS],
  ] as const)
    for (const [language, words] of Object.entries(own[key] ?? {}))
      found.push(...placeholderProblems(words, [...at, key, language], filled));
  for (const key of ['texts', 'acknowledgedFor', 'situations'] as const)
    for (const language of Object.keys(own[key] ?? {})) {
      if (languages.includes(language)) continue;
      const message = `${unknown('language', language, languages)} Write all its texts under notices first`;
      found.push({ path: [...at, key, language], message });
    }
  return found;
}

const TEXT_FILLS = ['wait', 'agent'];
const SITUATION_FILLS = ['wait', 'position', 'opens', 'time', 'choices'];

function placeholderProblems(
  texts: Readonly<Record<string, string | undefined>>,
  path: SchemaFinding['path'],
  filled: readonly string[],
): SchemaFinding[] {
  return Object.entries(texts).flatMap(([kind, text = '']) =>
    [...text.matchAll(/\{([^{}]*)\}/g)]
      .filter(([, name = '']) => !filled.includes(name))
      .map(([, name]) => ({
        path: [...path, kind],
        message: `{${name}} is filled with nothing; ${filled.length === 0 ? 'leave it out' : `${filled.map((one) => `{${one}}`).join(' and ')} are`}`,
      })),
  );
}

/** @param written without rules of others, such as those that are built in: its entries are where the file has them */
export function phraseProblems(written: Policy): readonly SchemaFinding[] {
  return phrasesOf(written)
    .filter(({ share }) => share >= TURNS_SHARE_MAX)
    .map(({ path, phrase, share }) => ({
      path,
      message: `"${phrase}" stands in about ${percent(share)} of ordinary turns, which would all get a person; write a longer phrase`,
    }));
}

/** A phrase that more turns hold is refused: it would give everybody a person. */
const TURNS_SHARE_MAX = 0.05;
