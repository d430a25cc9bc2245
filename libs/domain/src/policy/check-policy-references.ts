import type { NoticeKind } from '#domain/vocabulary';
import { isMark, tokenize } from '#domain/language';
import { nearest, type Finding } from './check-policy-schema.ts';
import type { Policy, Route } from './policy.ts';

const KINDS: readonly NoticeKind[] = [
  'offer',
  'acknowledged',
  'queued',
  'agent_joined',
  'requeued',
  'returned_to_assistant',
  'resolved',
];

/** What only the policy as a whole can tell: names that lead nowhere, lines that can never apply. */
export function findReferenceProblems(policy: Policy): readonly Finding[] {
  return [
    ...triggerProblems(policy),
    ...queueProblems(policy),
    ...routeProblems(policy),
    ...noticeProblems(policy),
  ];
}

function triggerProblems(policy: Policy): Finding[] {
  const { alwaysHuman, requestPhrases } = policy.triggers;
  const found = repeated(alwaysHuman.map((rule) => rule.name)).map((index): Finding => ({
    path: ['triggers', 'alwaysHuman', index, 'name'],
    message: 'another rule has this name; give each its own',
  }));
  alwaysHuman.forEach((rule, index) => {
    const path = ['triggers', 'alwaysHuman', index] as const;
    if (rule.phrases.length + rule.intents.length + rule.tiers.length === 0) {
      found.push({ path, message: `rule "${rule.name}" matches nothing; give it phrases, intents or tiers` });
    }
    rule.phrases.forEach((phrase, at) => {
      if (!hasWord(phrase)) found.push({ path: [...path, 'phrases', at], message: NO_WORD });
    });
  });
  requestPhrases.forEach((phrase, at) => {
    if (!hasWord(phrase)) found.push({ path: ['triggers', 'requestPhrases', at], message: NO_WORD });
  });
  return found;
}

const NO_WORD = 'there is no word in it; write at least one';

function hasWord(phrase: string): boolean {
  return tokenize(phrase).words.some((word) => !isMark(word));
}

function queueProblems(policy: Policy): Finding[] {
  return repeated(policy.queues.map((queue) => queue.id)).map((index) => ({
    path: ['queues', index, 'id'],
    message: 'another queue has this id; give each its own',
  }));
}

function routeProblems(policy: Policy): Finding[] {
  const found: Finding[] = [];
  const queues = policy.queues.map((queue) => queue.id);
  const rules = policy.triggers.alwaysHuman.map((rule) => rule.name);
  policy.routes.forEach((route, index) => {
    if (!queues.includes(route.queueId)) {
      found.push({ path: ['routes', index, 'queue'], message: unknown('queue', route.queueId, queues) });
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

function matchesEverything(route: Route): boolean {
  const { categories, rules, channels, languages, tiers } = route;
  return [categories, rules, channels, languages, tiers].every((list) => list.length === 0);
}

function noticeProblems(policy: Policy): Finding[] {
  const { notices } = policy;
  const found: Finding[] = [];
  const languages = Object.keys(notices.texts);
  if (!languages.includes(notices.default)) {
    found.push({ path: ['notices', 'default'], message: unknown('language', notices.default, languages) });
  }
  for (const [language, texts] of Object.entries(notices.texts)) {
    const missing = KINDS.filter((kind) => texts[kind] === undefined);
    if (missing.length > 0) {
      found.push({
        path: ['notices', 'texts', language],
        message: `no text for ${missing.join(', ')}; write them, "" to send none`,
      });
    }
    for (const [kind, text] of Object.entries(texts)) {
      for (const [, name] of text.matchAll(/\{([^{}]*)\}/g)) {
        if (name !== 'wait' && name !== 'agent') {
          found.push({
            path: ['notices', 'texts', language, kind],
            message: `{${name}} is filled with nothing; {wait} and {agent} are`,
          });
        }
      }
    }
  }
  return found;
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `there is no ${what} "${name}"; ${near === null ? `known: ${known.join(', ')}` : `did you mean "${near}"?`}`;
}

/** Indexes of the entries that an earlier one equals. */
function repeated(names: readonly string[]): number[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}
