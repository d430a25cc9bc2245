import { describe, expect, it } from 'vitest';
import type { AcknowledgedAbout } from '#domain/language';
import type { ReasonCode } from '#domain/vocabulary';
import { noticesOf } from './channel-scope.ts';
import { noticeText } from './notices.ts';
import { policyAtLevel } from './policy-at-level.ts';
import { policyNotes } from './policy-notes.ts';
import type { Policy } from './policy.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

const problems = (yaml: string): readonly string[] => {
  const read = readWrittenPolicy(yaml, 'p.yaml');
  return read.ok ? [] : read.problems.map(({ text }) => text);
};

function policyOf(yaml = ''): Policy {
  const read = readWrittenPolicy(yaml, 'p.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.text);
  return read.policy;
}

interface Acknowledged {
  readonly channel?: string;
  readonly language?: string;
  readonly reason?: ReasonCode;
}

const saidBy = (policy: Policy, about: readonly AcknowledgedAbout[], of: Acknowledged = {}) =>
  noticeText(noticesOf(policy, of.channel ?? 'chat'), 'acknowledged', of.language ?? 'en', {
    reason: of.reason ?? 'explicit_request',
    about: new Set(about),
    channel: of.channel ?? 'chat',
  })?.text;
const said = (yaml: string, ...rest: readonly [about: readonly AcknowledgedAbout[], of?: Acknowledged]) =>
  saidBy(policyOf(yaml), ...rest);

describe('H1: an acknowledgement has words for what it is about', () => {
  it('in the language of the customer', () => {
    expect(said('', ['bereavement'])).toMatch(/^We are very sorry for your loss\./);
    expect(said('', ['complaint'], { language: 'de-AT' })).toMatch(/Grund zur Beschwerde/);
    expect(said('', ['returning'], { language: 'ja' })).toMatch(/^以前にも/);
    expect(said('', [])).toMatch(/^A person will take over\./);
    expect(said('', ['rights'])).toBe(said('', []));
  });

  it('of several, what weighs most; an assistant that failed is excused before a return', () => {
    expect(said('', ['returning', 'complaint', 'bereavement'])).toMatch(/sorry for your loss/);
    expect(said('', ['returning'], { reason: 'assistant_failed' })).toMatch(/^Sorry, the assistant cannot/);
    expect(said('', ['complaint'], { reason: 'assistant_failed' })).toMatch(/reason to complain/);
  });

  it('as the policy words them, by channel too', () => {
    const yaml = `
notices:
  acknowledgedAbout:
    texts: { EN: { complaint: Our complaints team takes over. } }
    byChannel: { voice: { en: { complaint: I am putting you through. } } }`;
    expect(said(yaml, ['complaint'])).toBe('Our complaints team takes over.');
    expect(said(yaml, ['complaint'], { channel: 'voice' })).toBe('I am putting you through.');
    expect(said(yaml, ['bereavement'], { channel: 'voice' })).toMatch(/sorry for your loss/);
    expect(said('notices: { acknowledgedAbout: { texts: { en: { complaint: "" } } } }', ['complaint'])).toBe(
      undefined,
    );
  });

  it('never the built-in ones where the owner has written others', () => {
    expect(said('notices: { texts: { en: { acknowledged: Ours. } } }', ['complaint'])).toBe('Ours.');
    expect(said('notices: { acknowledgedFor: { en: { explicit_request: Coming. } } }', ['complaint'])).toBe(
      'Coming.',
    );
    expect(
      said('channels: { chat: { notices: { texts: { en: { acknowledged: Ours. } } } } }', ['fraud']),
    ).toBe('Ours.');
    expect(said('notices: { texts: { en: { acknowledged: "" } } }', ['complaint'])).toBe(undefined);
  });

  it('none where it is off, or the policy is from before', () => {
    expect(said('notices: { acknowledgedAbout: off }', ['complaint'])).toBe(said('', []));
    const before = { ...policyOf(), notices: { ...policyOf().notices, acknowledgedAbout: null } };
    expect(saidBy(before, ['bereavement'])).toBe(said('', []));
  });

  it('from feature level 2: a policy that words them is not activated below it', () => {
    const words = 'notices: { acknowledgedAbout: { texts: { en: { complaint: Ours. } } } }';
    expect(policyAtLevel(policyOf(words), 1)).toMatchObject({
      ok: false,
      beyond: expect.arrayContaining(['notices.acknowledgedAbout']) as unknown,
    });
  });

  it('checked: languages, channels, and what is filled in', () => {
    const at = (texts: string) => problems(`notices: { acknowledgedAbout: { texts: ${texts} } }`);
    expect(at('{ tlh: { complaint: nuqneH } }')).toEqual([
      expect.stringMatching(/notices\.acknowledgedAbout\.texts\.tlh: there is no language "tlh"/),
    ]);
    expect(at('{ en: { complaint: "{agent} comes" } }')).toEqual([
      expect.stringMatching(/complaint: \{agent\} is filled with nothing; leave it out$/),
    ]);
    expect(at('{ en: { complaind: x } }')[0]).toMatch(/complaind/);
    const byChannel = 'notices: { acknowledgedAbout: { byChannel: { emial: { en: { complaint: x } } } } }';
    expect(policyNotes(policyOf(byChannel))).toContainEqual(
      expect.stringMatching(
        /acknowledgedAbout\.byChannel: there is no channel "emial"; did you mean "email"\?/,
      ),
    );
  });
});
