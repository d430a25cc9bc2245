import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_LEVEL } from '#domain/feature-level';
import { channelFiles } from './channel-files.fixture.ts';
import { graceOf, noticesOf, triggersOf } from './channel-scope.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { effectivePolicy } from './effective-policy.ts';
import { isDanger } from './danger-rules.ts';
import { noticeText } from './notices.ts';
import { policyAtLevel } from './policy-at-level.ts';
import { policyDiff } from './policy-diff.ts';
import { canonicalPolicy } from './policy-document.ts';
import { policyNotes } from './policy-notes.ts';
import { readActivatedPolicy } from './read-activated-policy.ts';
import { unknownChannelNote } from './read-channels.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { policyYaml } from './write-policy-yaml.ts';

function policyOf(yaml: string) {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.policy;
}
function problems(yaml: string): string {
  const read = readWrittenPolicy(yaml, 'policy.yaml');
  return read.ok ? '' : read.problems.map(({ text }) => text).join('\n');
}
const inEmail = (yaml: string) => triggersOf(policyOf(yaml), 'email');
const ruleNames = (yaml: string) => inEmail(yaml).alwaysHuman.map(({ name }) => name);
const BUILT_IN = ['complaint', 'legal', 'safety', 'vip'];

describe('T14: what a channel writes', () => {
  it('is merged with the workspace by key; everything else is as the workspace has it', () => {
    const yaml = `
triggers: { confidence: { threshold: 0.5, consecutive: 3, byIntent: { payment: 0.8 } }, failures: off }
channels: { email: { triggers: { confidence: { threshold: 0.7, byIntent: { loan: 0.9 } } } } }`;
    expect(inEmail(yaml)).toEqual({
      ...policyOf(yaml).triggers,
      confidence: {
        ...policyOf(yaml).triggers.confidence,
        threshold: 0.7,
        consecutive: 3,
        byIntent: { payment: 0.8, loan: 0.9 },
      },
      silence: { after: 900_000, byChannel: {}, outage: 60_000 },
    });
    const policy = policyOf(yaml);
    expect(triggersOf(policy, 'chat')).toBe(policy.triggers);
  });

  it('switches a capability on or off there alone', () => {
    const yaml = `
triggers: { failures: off }
channels: { email: { triggers: { failures: { consecutive: 4 }, silence: off } } }`;
    expect(inEmail(yaml)).toMatchObject({ failures: { consecutive: 4, byKind: {} }, silence: null });
    expect(triggersOf(policyOf(yaml), 'chat')).toMatchObject({ failures: null, silence: { after: 20_000 } });
  });

  it('has the defaults of the channel where the workspace has it off', () => {
    const silence = (section: string) =>
      inEmail(`triggers: { silence: off }\nchannels: { email: { triggers: { silence: ${section} } } }`)
        .silence;
    expect(silence('{}')).toEqual({ after: 15 * 60_000, byChannel: {}, outage: 60_000 });
    expect(silence('{ after: 5m }')).toEqual({ after: 5 * 60_000, byChannel: {}, outage: 60_000 });
  });

  it('goes before what the workspace has by channel', () => {
    const silence = (yaml: string) => inEmail(yaml).silence?.after;
    expect(silence('channels: { email: { triggers: { failures: off } } }')).toBe(15 * 60_000);
    expect(silence('channels: { email: { triggers: { silence: { after: 1h } } } }')).toBe(60 * 60_000);
  });

  it('adds to rules by name, and takes one away by its name', () => {
    const rules = (list: string) => `
triggers: { alwaysHuman: [{ name: warranty, phrases: [warranty claim] }] }
channels: { email: { triggers: { alwaysHuman: [${list}] } } }`;
    expect(ruleNames(rules('{ name: wedding, phrases: [wedding dress] }'))).toEqual([
      ...BUILT_IN,
      'warranty',
      'wedding',
    ]);
    expect(ruleNames(rules('{ name: warranty, off: true }, { name: vip, off: true }'))).toEqual(
      BUILT_IN.slice(0, 3),
    );
    expect(
      inEmail(rules('{ name: warranty, phrases: [guarantee card] }')).alwaysHuman.at(-1)?.phrases,
    ).toEqual(['warranty claim', 'guarantee card']);
  });

  it('changes business rules of the workspace by name', () => {
    const inChannel = (rules: string) => `
triggers:
  businessRules:
    attributes: { plan: text }
    rules: [{ name: trial, when: attributes.plan == "trial" }]
channels: { email: { triggers: { businessRules: { rules: [${rules}] } } } }`;
    const rulesOf = (rules: string) => inEmail(inChannel(rules)).businessRules?.rules;
    expect(rulesOf('{ name: gold, when: attributes.plan == "gold" }')).toMatchObject([
      { name: 'trial' },
      { name: 'gold', when: 'attributes.plan == "gold"' },
    ]);
    expect(rulesOf('{ name: trial, off: true }')).toEqual([]);
    expect(problems(inChannel('{ name: trail, off: true }'))).toMatch(
      /businessRules.rules.0.name: there is no rule of the workspace "trail"; did you mean "trial"\?/,
    );
  });

  it('is nothing where nothing is different, so that equal policies have one hash', () =>
    expect(policyOf('channels: { email: { triggers: { silence: { after: 900s } } }, chat: {} }')).toEqual(
      DEFAULT_POLICY,
    ));

  it('is danger to life where a rule of the channel says so', () => {
    const policy = policyOf(
      'channels: { email: { triggers: { alwaysHuman: [{ name: harm, topics: [safety] }] } } }',
    );
    expect(isDanger(policy, 'email', ['harm'])).toBe(true);
    expect(isDanger(policy, 'chat', ['harm'])).toBe(false);
  });

  it('may be named by a route', () =>
    expect(
      policyOf(`
channels: { email: { triggers: { alwaysHuman: [{ name: wedding, phrases: [wedding dress] }] } } }
routes: [{ queue: general, rules: [wedding] }, { queue: general }]`).routes,
    ).toHaveLength(2));
});

describe('T14: a channel that nothing names', () => {
  it('is noted, with the nearest one', () => {
    const policy = policyOf(
      'channels: { email: { grace: 0s } }\nroutes: [{ queue: general, channels: [kiosk] }, { queue: general }]',
    );
    expect(unknownChannelNote(policy, 'emial')).toMatch(
      /^there is no channel "emial"; did you mean "email"\?/,
    );
    expect(unknownChannelNote(policy, 'kiosc')).toMatch(/did you mean "kiosk"\?/);
    expect(['email', 'kiosk', 'voice'].map((channel) => unknownChannelNote(policy, channel))).toEqual([
      null,
      null,
      null,
    ]);
    expect(unknownChannelNote(DEFAULT_POLICY, 'kiosk', policy)).toBeNull();
  });
});

describe('T14: a channel is refused', () => {
  it.each([
    ['emial: {}', /1:13 channels: there is no channel "emial"; did you mean "email"\?/],
    ['telepathy: {}', /there is no channel "telepathy"; known: chat, email, voice, .* route or the units/],
    ['email: { trigers: {} }', /channels.email: "trigers" is not a key here; did you mean "triggers"\?/],
    ['email: { triggers: { silense: off } }', /"silense" is not a key here; did you mean "silence"\?/],
    [
      'email: { triggers: { silence: { afer: 1m } } }',
      /channels.email.triggers.silence: "afer" is not a key here; did you mean "after"\?/,
    ],
    [
      'email: { triggers: { confidence: { threshold: 7 } } }',
      /channels.email.triggers.confidence.threshold: 7 is not/,
    ],
    ['email: { triggers: { explicitRequest: off } }', /"explicitRequest" cannot be switched off or changed/],
    ['email: { triggers: { safety: off } }', /"safety" cannot be switched off or changed/],
    [
      'email: { triggers: { alwaysHuman: [{ name: safety, off: true }] } }',
      /channels.email.triggers.alwaysHuman.0.off: "safety" cannot be switched off: a customer in danger/,
    ],
    [
      'email: { triggers: { alwaysHuman: [{ name: vipp, off: true }] } }',
      /alwaysHuman.0.name: there is no rule of the workspace "vipp"; did you mean "vip"\?/,
    ],
    [
      'email: { triggers: { silence: { byChannel: { email: 1m } } } }',
      /"byChannel" has no place in a section of one channel; write "after"/,
    ],
    [
      'email: { triggers: { requestPhrases: [the] } }',
      /channels.email.triggers.requestPhrases.0: "the" stands in about/,
    ],
  ])('%s', (channels, expected) => expect(problems(`channels: { ${channels} }`)).toMatch(expected));

  it('unless the policy names it elsewhere', () =>
    expect(
      problems(
        'channels: { kiosk: { triggers: { silence: off } } }\nroutes: [{ queue: general, channels: [kiosk] }, { queue: general }]',
      ),
    ).toBe(''));
});

const OWN =
  'channels: { email: { triggers: { silence: { after: 1h }, alwaysHuman: [{ name: vip, off: true }] } } }';

describe('T14: channels are reported', () => {
  it('in words, by what is different there', () => {
    expect(policyDiff(DEFAULT_POLICY, policyOf(OWN)).map(({ text }) => text)).toMatchObject(
      [
        /^channels.email is new: \(triggers \(silence \(after 1h\); alwaysHuman \(name vip; off true\)\)\)/,
      ].map((text) => expect.stringMatching(text) as string),
    );
    const later = OWN.replace('1h', '2h').replace('vip', 'legal');
    expect(policyDiff(policyOf(OWN), policyOf(later)).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'changed channels.email.triggers.silence.after',
      'removed channels.email.triggers.alwaysHuman.vip',
      'added channels.email.triggers.alwaysHuman.legal',
    ]);
  });

  it('as no difference of theirs where the workspace has changed', () =>
    expect(
      policyDiff(policyOf(OWN), policyOf(`${OWN}\ntriggers: { failures: off }`)).map(({ path }) => path),
    ).toEqual(['triggers.failures']));

  it('in the notes, where a rule is off', () =>
    expect(policyNotes(policyOf(OWN))).toContain(
      'channels.email: the rule "vip" is off there; what it names no longer brings a person by itself in this channel',
    ));

  it('names channels that nothing else in the policy knows', () => {
    const own = `
queues: [{ id: general, units: { kiosk: 1 }, wrapUpModes: { chta: none, kiosk: none }, wrapUpTimes: { '*': 1m }, workClass: { fax: 1 } }]
transfers: { consultUnits: { voic: 0.5 } }`;
    expect(policyNotes(policyOf(own)).filter((note) => note.includes('channel'))).toEqual([
      expect.stringContaining('queues.0.wrapUpModes: there is no channel "chta"; did you mean "chat"?'),
      expect.stringContaining('queues.0.workClass: there is no channel "fax"; known: chat, email,'),
      expect.stringContaining('transfers.consultUnits: there is no channel "voic"; did you mean "voice"?'),
    ]);
    expect(policyNotes(policyOf('')).some((note) => note.includes('channel'))).toBe(false);
  });

  it('with where each value comes from', () => {
    const policy = policyOf(`${OWN}\ntriggers: { failures: { consecutive: 3 } }`);
    const found = new Map(effectivePolicy(policy, { channel: 'email' }).map((line) => [line.path, line]));
    expect(found.get('triggers.silence.after')).toMatchObject({ value: '1h', from: 'channel' });
    expect(found.get('triggers.failures.consecutive')).toMatchObject({ value: 3, from: 'workspace' });
    expect(found.get('triggers.confidence.threshold')).toMatchObject({ value: 0.4, from: 'built-in' });
    expect(found.get('triggers.alwaysHuman.complaint')).toMatchObject({
      value: { topics: ['complaint'], intents: ['complaint'] },
      from: 'built-in',
    });
    expect(found.has('triggers.alwaysHuman.vip')).toBe(false);
    expect(found.get('conversation.grace')).toMatchObject({ value: '1m', from: 'built-in' });
    const elsewhere = new Map(effectivePolicy(policy, { channel: 'voice' }).map((line) => [line.path, line]));
    expect(elsewhere.get('triggers.silence.after')).toMatchObject({ value: '20s', from: 'built-in' });
  });
});

describe('T14: channels in an activated policy', () => {
  it('are complete, so that deciding and later releases read them as they are', () => {
    const document = canonicalPolicy(policyOf(OWN));
    const parsed = JSON.parse(document) as {
      channels: Record<string, { triggers: object }>;
      triggers: object;
    };
    expect(Object.keys(parsed.channels['email']!.triggers)).toEqual(Object.keys(parsed.triggers));
    expect(readActivatedPolicy(document)).toEqual({ ok: true, policy: policyOf(OWN) });
  });

  it('cannot be activated below the level that they came with', () => {
    expect(policyAtLevel(policyOf(OWN), FIRST_LEVEL)).toMatchObject({ ok: false });
    const plain = policyAtLevel(readPlain(), FIRST_LEVEL);
    expect(plain.ok && plain.document).not.toContain('channels":{');
  });

  it('always mean the same when shown and put back, and when activated', () =>
    fc.assert(
      fc.property(channelFiles, (file) => {
        const policy = policyOf(JSON.stringify(file));
        expect(policyOf(policyYaml(policy))).toEqual(policy);
        expect(readActivatedPolicy(canonicalPolicy(policy))).toEqual({ ok: true, policy });
      }),
      { numRuns: 60 },
    ));

  it('never lose safety', () =>
    fc.assert(
      fc.property(channelFiles, (file) => {
        const { channels } = policyOf(JSON.stringify(file));
        for (const { triggers } of Object.values(channels))
          expect(triggers.alwaysHuman.map(({ name }) => name)).toContain('safety');
      }),
      { numRuns: 60 },
    ));
});

function readPlain() {
  const read = readWrittenPolicy('name: plain', 'policy.yaml', FIRST_LEVEL);
  if (!read.ok) throw new Error('not a policy');
  return read.policy;
}

describe('H8: what customers of a channel read, and how long their place is kept', () => {
  const yaml = `
conversation: { grace: { '*': 60s, voice: 5s } }
notices: { texts: { en: { agent_joined: "{agent} is here." } } }
channels:
  voice:
    grace: 30s
    notices:
      texts: { en: { acknowledged: Please hold the line. } }
      acknowledgedFor: { EN: { explicit_request: I am putting you through. } }
  email: { grace: 0s }`;

  it('is the text of the channel for the reason, then its own, then that of the workspace', () => {
    const policy = policyOf(yaml);
    const text = (channel: string, kind: 'acknowledged' | 'agent_joined', reason?: string) =>
      noticeText(noticesOf(policy, channel), kind, 'en-gb', {
        agent: 'Ana',
        ...(reason !== undefined && { reason }),
      })?.text;
    expect(text('voice', 'acknowledged', 'explicit_request')).toBe('I am putting you through.');
    expect(text('voice', 'acknowledged', 'low_confidence')).toBe('Please hold the line.');
    expect(text('voice', 'agent_joined')).toBe('Ana is here.');
    expect(noticesOf(policy, 'chat')).toBe(policy.notices);
    expect(noticesOf(policy, 'constructor')).toBe(policy.notices);
    expect(text('chat', 'acknowledged', 'explicit_request')).not.toMatch(/hold|putting/);
  });

  it('D37: is kept for as long as the channel says, before what is said by channel for the workspace', () => {
    const policy = policyOf(yaml);
    expect(['voice', 'email', 'chat'].map((channel) => graceOf(policy, channel))).toEqual([
      30_000, 0, 60_000,
    ]);
    expect(graceOf(policyOf("conversation: { grace: { '*': 60s, voice: 5s } }"), 'voice')).toBe(5_000);
  });

  it('is the same after it was activated, or written as a file, and is shown and compared', () => {
    const policy = policyOf(yaml);
    expect(readActivatedPolicy(canonicalPolicy(policy))).toEqual({ ok: true, policy });
    expect(policyOf(policyYaml(policy))).toEqual(policy);
    expect(effectivePolicy(policy, { channel: 'voice' }).filter(({ from }) => from === 'channel')).toEqual([
      { path: 'conversation.grace', value: '30s', from: 'channel' },
      { path: 'notices.texts.en.acknowledged', value: 'Please hold the line.', from: 'channel' },
      {
        path: 'notices.acknowledgedFor.en.explicit_request',
        value: 'I am putting you through.',
        from: 'channel',
      },
    ]);
    const paths = policyDiff(DEFAULT_POLICY, policy).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['channels.voice', 'channels.email']));
  });

  it('is refused where nobody could read it, and left out below the level that knows it', () => {
    const texts = (written: string) => problems(`channels: { voice: { notices: { texts: ${written} } } }`);
    expect(texts('{ en: { acknowledged: "{waiting}" } }')).toMatch(/\{waiting\} is filled with nothing/);
    expect(texts('{ tlh: { acknowledged: nuqneH } }')).toMatch(/"tlh".*Write all its texts under notices/);
    expect(texts('{ en: { acknowledgd: x } }')).toMatch(/acknowledged/);
    expect(problems('channels: { voice: { grace: soon } }')).toMatch(/soon/);
    expect(policyAtLevel(policyOf(yaml), FIRST_LEVEL)).toMatchObject({ ok: false });
  });
});
