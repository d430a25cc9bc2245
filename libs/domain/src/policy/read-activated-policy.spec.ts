import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TRIGGERS } from '../trigger/triggers/index.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { absentMeans, duration, inARow, offByDefault, onByDefault, share } from './fields.ts';
import { canonicalPolicy } from './policy-document.ts';
import { policyFiles } from './policy-file.fixture.ts';
import { policySchema } from './policy-schema.ts';
import type { Policy } from './policy.ts';
import { readActivated, readActivatedPolicy } from './read-activated-policy.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { PRIORITY_TERMS } from '../routing/priority/index.ts';
import { REQUIREMENTS } from '../routing/requirements/index.ts';

type Json = Record<string, unknown>;
const documentOf = (policy: Policy): Json => JSON.parse(canonicalPolicy(policy)) as Json;
const read = (document: unknown) => readActivatedPolicy(JSON.stringify(document));
const without = (document: Json, key: string): Json =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));

/** The default document as a release wrote it that did not know the key of `section`. */
function before(section: 'triggers' | 'priority' | 'queues', key: string): Json {
  const document = documentOf(DEFAULT_POLICY);
  const held = document[section];
  return {
    ...document,
    [section]: Array.isArray(held)
      ? (held as readonly Json[]).map((entry) => without(entry, key))
      : without(held as Json, key),
  };
}

/** What each capability is where a document does not name it: null where it is one that can be switched off. */
const OFF: Readonly<Record<string, unknown>> = {
  alwaysHuman: [],
  preferHuman: { intents: [], outcome: 'continue', outcomes: {}, topics: [] },
  requestPhrases: [],
  skills: {},
  matchLanguage: false,
  conditions: [],
  category: { A: 0, B: 0, C: 0 },
  tier: {},
  reEscalation: 0,
  lostAgent: 0,
};

describe('a document of an earlier release', () => {
  const keys = [
    ...TRIGGERS.flatMap(({ policy }) => (policy === null ? [] : [['triggers', policy.key] as const])),
    ...PRIORITY_TERMS.map(({ policy }) => ['priority', policy.key] as const),
    ...REQUIREMENTS.map(({ policy }) => ['queues', policy.key] as const),
  ];
  it.each(keys)('has %s.%s off where it does not know it, and all else as it says', (section, key) => {
    const answer = read(before(section, key));
    const off = { [key]: OFF[key] ?? null };
    expect(answer).toEqual({
      ok: true,
      policy:
        section === 'queues'
          ? { ...DEFAULT_POLICY, queues: DEFAULT_POLICY.queues.map((queue) => ({ ...queue, ...off })) }
          : { ...DEFAULT_POLICY, [section]: { ...DEFAULT_POLICY[section], ...off } },
    });
  });

  it.each(['on', 'off'])('has a capability off that only this test knows, %s by default', (byDefault) => {
    const settings = z.strictObject({ turns: inARow().prefault(3) });
    const schema = policySchema({
      triggers: [
        ...TRIGGERS,
        {
          code: 'turns',
          policy: {
            key: 'turns',
            schema: byDefault === 'on' ? onByDefault(settings) : offByDefault(settings),
          },
        },
      ],
      requirements: REQUIREMENTS,
      priority: PRIORITY_TERMS,
    });
    expect(schema.decode({}).triggers.turns).toEqual(byDefault === 'on' ? { turns: 3 } : null);
    const answer = readActivated(schema, canonicalPolicy(DEFAULT_POLICY));
    expect(answer.ok && answer.policy.triggers.turns).toBeNull();
  });

  it('has a later setting of a capability as what its absence means, not as today’s default', () => {
    const settings = z.strictObject({
      threshold: share().prefault(0.4),
      within: absentMeans('24h', duration().prefault('5m')),
    });
    const schema = z.strictObject({ confidence: onByDefault(settings) });
    expect(schema.decode({ confidence: {} })).toEqual({ confidence: { threshold: 0.4, within: 300_000 } });
    expect(readActivated(schema, '{"format":1,"confidence":{"threshold":0.3}}')).toEqual({
      ok: true,
      policy: { confidence: { threshold: 0.3, within: 86_400_000 } },
    });
  });
});

describe('a document', () => {
  it('means the policy that it was written from', () => {
    fc.assert(
      fc.property(policyFiles, (written) => {
        const parsed = readWrittenPolicy(JSON.stringify(written), 'policy.yaml');
        if (!parsed.ok) throw new Error(parsed.problems[0]?.text);
        const document = canonicalPolicy(parsed.policy);
        expect(readActivatedPolicy(document)).toEqual({ ok: true, policy: parsed.policy });
        expect(canonicalPolicy(parsed.policy)).toBe(document);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    const policyOf = (yaml: string) => {
      const parsed = readWrittenPolicy(yaml, 'policy.yaml');
      return parsed.ok ? canonicalPolicy(parsed.policy) : '';
    };
    const one = policyOf('name: x\npresence: { lease: 1m, missedOffers: 3 }');
    expect(policyOf('presence: { missedOffers: 3, lease: 60s }\nname: x')).toBe(one);
    expect(one).toMatch(/"format":1,.*"lease":"1m"/);
  });

  it.each([
    ['', /not JSON/],
    ['null', /not a JSON object/],
    ['[]', /not a JSON object/],
    ['{"name":"x"}', /written before Baton 0\.1\.0/],
    ['{"format":"one"}', /"format" of the document is not a whole number/],
    [
      '{"format":2}',
      /has format 2, this Baton reads up to 1: it was written by a newer Baton; upgrade this one/,
    ],
    ['{"format":1}', /^the document: "name" is missing; activate the policy again$/],
  ])('is refused when it is %j', (document, problem) => {
    const answer = readActivatedPolicy(document);
    expect(answer.ok ? '' : answer.problem).toMatch(problem);
  });

  it('of a newer Baton is refused by the name of the key, also deep inside, with the remedy', () => {
    const document = documentOf(DEFAULT_POLICY);
    const newer = { ...document, presence: { ...(document['presence'] as Json), photo: 'required' } };
    expect(read(newer)).toEqual({
      ok: false,
      isNewer: true,
      problem:
        'the document.presence has the key "photo", which this Baton does not know: it was written by a newer Baton; upgrade this one',
    });
    expect(read({ ...document, mood: {} })).toMatchObject({ ok: false });
    expect(read({ ...document, priority: { ...(document['priority'] as Json), tier: { '': 5 } } })).toEqual({
      ok: false,
      problem:
        'the document.priority.tier: the text is empty; write at least one character; activate the policy again',
    });
  });

  it('is never the end of a worker, whatever it is', () => {
    const mutated = fc
      .tuple(fc.jsonValue(), fc.constantFrom(...Object.keys(documentOf(DEFAULT_POLICY))))
      .map(([value, key]) => JSON.stringify({ ...documentOf(DEFAULT_POLICY), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (document) => {
        const answer = readActivatedPolicy(document);
        expect(answer.ok ? canonicalPolicy(answer.policy) : answer.problem).not.toBe('');
      }),
    );
  });
});
