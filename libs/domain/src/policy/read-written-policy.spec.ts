import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, DEFAULT_POLICY_HASH } from './default-policy.ts';
import { noticeText } from './notices.ts';
import { PACKS } from '../language/packs/index.ts';
import { canonicalPolicy } from './policy-document.ts';
import { policyYaml } from './write-policy-yaml.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

function accepted(yaml: string) {
  const parsed = readWrittenPolicy(yaml, 'policy.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.text).join('\n'));
  return parsed.policy;
}
function problems(yaml: string): readonly string[] {
  const parsed = readWrittenPolicy(yaml, 'policy.yaml');
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.text);
}

describe('the default policy', () => {
  it('is what an empty file means, and what its own text means', () => {
    expect(accepted('')).toEqual(DEFAULT_POLICY);
    expect(accepted(policyYaml(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY);
  });
  it('differs from a file in which something is written', () => {
    const isEmpty = (yaml: string) => {
      const read = readWrittenPolicy(yaml, 'policy.yaml');
      return read.ok && read.isEmpty === true;
    };
    expect(['', ' \n', '# only a comment\n', '---\n', '{}', 'name: x'].map(isEmpty)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  it('has the hash that is stamped on decisions', () => {
    const hash = createHash('sha256').update(canonicalPolicy(DEFAULT_POLICY)).digest('hex');
    expect(DEFAULT_POLICY_HASH, 'write this hash into default-policy.ts').toBe(hash);
  });
  it('speaks to customers in every language that a pack has notices in', () => {
    const languages = PACKS.filter(({ notices }) => notices !== undefined).map(({ language }) => language);
    expect(Object.keys(DEFAULT_POLICY.notices.texts)).toEqual(languages);
  });
});

describe('a file', () => {
  it('overrides what it names and nothing else', () => {
    const policy = accepted(
      'triggers: { confidence: { threshold: 0.6, byIntent: { refund: 0.8 } }, silence: { after: 1m } }',
    );
    expect(policy.triggers.confidence).toEqual({
      threshold: 0.6,
      consecutive: 2,
      byChannel: {},
      byIntent: { refund: 0.8 },
      recent: null,
    });
    expect(policy.triggers.silence).toEqual({ after: 60_000, byChannel: { email: 900_000 }, outage: 60_000 });
    expect(policy.triggers.failures).toEqual(DEFAULT_POLICY.triggers.failures);
  });
  it('switches a rule off', () => {
    expect(accepted('triggers: { confidence: off, failures: off, silence: off }').triggers).toMatchObject({
      confidence: null,
      failures: null,
      silence: null,
    });
  });
  it('with queues but no routes sends everyone to its first queue', () => {
    const policy = accepted('queues: [{ id: front }, { id: back, wrapUp: 0s }]');
    expect(policy.routes.map((route) => route.queue)).toEqual(['front']);
    expect(policy.queues[1]).toMatchObject({ wrapUp: 0, offerTimeout: 15_000 });
  });
  it('may hold any key that a mapping of its own allows, also such as objects inherit', () => {
    expect(accepted('priority: { tier: { constructor: 5 } }').priority.tier).toEqual({ constructor: 5 });
  });
});

describe('problems', () => {
  it('name line, column, key, value and what to write', () => {
    expect(problems('triggers:\n  confidence:\n    threshold: 1.4\n')).toEqual([
      'policy.yaml:3:16 triggers.confidence.threshold: 1.4 is not between 0 and 1; write a number such as 0.4',
    ]);
  });
  it('suggest the key that was meant', () => {
    expect(problems('triggers:\n  confidence:\n    treshold: 0.5\n')).toEqual([
      'policy.yaml:3:5 triggers.confidence: "treshold" is not a key here; did you mean "threshold"?',
    ]);
  });
  it.each([
    [
      'triggers: { silence: { after: 20 } }',
      /1:31 triggers.silence.after: 20 has no unit; write 20s for seconds, 20m for minutes/,
    ],
    ['triggers: { silence: { after: 20 seconds } }', /"20 seconds" is not a duration; write one such as 20s/],
    ['triggers: { silence: never }', /"never" is not a rule; write "off" or its settings/],
    [
      'queues: [{ id: a }]\nroutes: [{ queue: b }]',
      /2:19 routes.0.queue: there is no queue "b"; did you mean "a"\?|known: a/,
    ],
    [
      'routes: [{ queue: general, rules: [legall] }, { queue: general }]',
      /there is no rule "legall"; did you mean "legal"\?/,
    ],
    ['routes: [{ queue: general, channels: [chat] }]', /the last route must fit everyone/],
    ['routes: [{ queue: general }, { queue: general, tiers: [vip] }]', /routes after it never apply/],
    ['queues: [{ skills: { tax: 3 } }]', /"id" is missing; write it/],
    ['queues: [{ id: a }, { id: a }]', /another queue has this id/],
    ['queues: []', /the list is empty/],
    ['triggers: { alwaysHuman: [{ name: x }] }', /rule "x" matches nothing/],
    ['triggers: { alwaysHuman: [{ name: x, phrases: ["..."] }] }', /there is no word in it/],
    ['notices: { default: fi }', /there is no language "fi"/],
    ['notices: { texts: { fi: { offer: Hei } } }', /no text for acknowledged, queued/],
    ['notices: { texts: { en: { queued: "{minutes}" } } }', /\{minutes\} is filled with nothing/],
    ['triggers: [', /policy.yaml:1:\d+ /],
    ['a: 1\na: 2', /policy.yaml:2:1 /],
    ['just text', /is not a mapping/],
    ['triggers: { confidence: { consecutive: 1.5 } }', /is not a whole number; write a number such as 2/],
    ['queues: [{ id: a, offerTimeout: 15 }]', /1:\d+ queues.0.offerTimeout: 15 has no unit; write 15s/],
    ['queues: [{ id: a, offerTimeout: "15" }]', /"15" has no unit; write 15s for seconds, 15m for minutes/],
    ['queues: [{ id: a, offerTimeout: 0 }]', /0 is not a text, nor a duration: write one such as 20s/],
    [
      'triggers: { confidence: 7 }',
      /1:25 triggers.confidence: 7 is not a rule; .*settings: \{ consecutive: 7 }/,
    ],
    ['triggers: { explicitRequest: off }', /1:13 triggers: "explicitRequest" cannot be switched off/],
    ['triggers: { safety: off }', /"safety" cannot be switched off or changed: .* remove this key/],
    ['triggers: { alwaysHuman: [{ name: x, phrases: [a] }] }', /"a" stands in about \d+ % of ordinary turns/],
    [
      'triggers: { alwaysHuman: [{ name: x, phrases: [the] }] }',
      /"the" stands in about \d+ % of ordinary turns/,
    ],
    ['triggers: { turnBudget: 3 }', /turnBudget: 3 is not a rule; .* or its settings: \{ turns: 3 }/],
    ['triggers: { silence: 15 }', /silence: 15 is not a rule; .* or its settings: \{ after: 15s }/],
    [
      'triggers: { businessRules: [{ name: big, when: "customer.contacts > 3" }] }',
      /businessRules: .* or its settings: \{ rules: \[\{"name":"big",/,
    ],
    ['triggers: { silence: true }', /silence: true is not a rule; write "off" or its settings$/],
    ['triggers: { confidence: { colour: red } }', /known here: threshold, consecutive, byChannel, byIntent/],
    ['queues: [{ id: a, offerTimout: 10s }]', /1:19 queues.0: "offerTimout".*did you mean "offerTimeout"/],
    ['queues: general', /1:9 queues: "general" is not a list; write \[one, two\]/],
    ['queues: [{ id: a, skills: { tax: 11 } }]', /skills.tax: 11 is not between 1 and 10/],
    ['routes: [{ queue: general, categories: [D] }]', /"D" is none of A, B, C; write one of them/],
    ['notices: { texts: { ES: { ofer: Hola } } }', /1:27 notices.texts.ES: "ofer".*did you mean "offer"/],
    ['triggers: { requestPhrases: [concierge, "!"] }', /requestPhrases.1: there is no word in it/],
    ['priority: { tier: { "": 5 } }', /1:21 priority.tier: the text is empty/],
    ['priority:', /1:10 priority: null is not a mapping/],
  ])('%s', (yaml, expected) => {
    expect(problems(yaml).join('\n')).toMatch(expected);
  });
  it('are reported all together, in the order of the file', () => {
    const lines = problems('nam: x\ntriggers: { failures: { consecutive: 0 } }\npresence: { lease: soon }');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'policy.yaml:1:1',
      'policy.yaml:2:38',
      'policy.yaml:3:20',
    ]);
  });
});

describe('notices', () => {
  const { notices } = DEFAULT_POLICY;
  it('follow the language, then its first part, then the default', () => {
    expect(noticeText(notices, 'offer', 'es-MX')?.language).toBe('es');
    expect(noticeText(notices, 'offer', 'fi')?.language).toBe('en');
    expect(noticeText(notices, 'offer', null)?.language).toBe('en');
  });
  it('are filled in, and speak to the reason', () => {
    expect(noticeText(notices, 'agent_joined', 'en', { agent: 'Ana {wait}' })?.text).toBe(
      'Ana {wait} has joined and can see this conversation.',
    );
    expect(noticeText(notices, 'acknowledged', 'en', { reason: 'assistant_silent' })?.text).toMatch(
      /not answering/,
    );
  });
  it('are mute where the text is empty', () => {
    const policy = accepted('notices: { texts: { en: { acknowledged: "" } } }');
    expect(noticeText(policy.notices, 'acknowledged', 'en', { reason: 'assistant_silent' })).toBeNull();
  });
});
