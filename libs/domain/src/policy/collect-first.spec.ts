import { describe, expect, it } from 'vitest';
import { policyNotes } from './policy-notes.ts';
import { readWrittenPolicy } from './read-written-policy.ts';
import { asWritten } from './written-channels.ts';

const read = (yaml: string) => readWrittenPolicy(yaml, 'policy.yaml');
const problems = (yaml: string): string => {
  const answer = read(yaml);
  return answer.ok ? '' : answer.problems.map(({ text }) => text).join('\n');
};
const file = (questions: string, more = '') =>
  `triggers:\n  collectFirst:\n    questions: ${questions}\n${more}`;
const ORDER = '{ name: order, value: order, ask: { en: Which order? } }';

describe('questions that are asked first', () => {
  it('have a text that every customer can be shown', () => {
    expect(problems(file('[{ name: order, ask: { es: ¿Qué pedido? } }]'))).toMatch(
      /policy\.yaml:3.*question "order" has no text in "en", the default language of notices/,
    );
    expect(problems(file(`[${ORDER}]`))).toBe('');
  });

  it('are refused where nobody could be asked for such a value, twice by one name, or for longer than ten minutes', () => {
    expect(problems(file('[{ name: a, value: ordr, ask: { en: a } }]'))).toMatch(/"ordr"/);
    expect(problems(file(`[${ORDER}, ${ORDER}]`))).toMatch(/another question has this name/);
    expect(problems('triggers: { collectFirst: { wait: 11m } }')).toMatch(/longer than 10m/);
    expect(problems(file(`[{ name: a, categories: [A], ask: { en: a } }]`))).toMatch(/"A"/);
  });

  it('are waited for less long than until the conversation is over', () => {
    const idle = 'conversation: { idle: 90s }';
    expect(problems(`triggers: { collectFirst: { wait: 89s } }\n${idle}`)).toBe('');
    expect(problems(`triggers: { collectFirst: {} }\n${idle}`)).toMatch(
      /triggers\.collectFirst\.wait: .*`conversation\.idle`; write less/,
    );
    expect(problems(`channels: { email: { triggers: { collectFirst: { wait: 90s } } } }\n${idle}`)).toMatch(
      /channels\.email\.triggers\.collectFirst\.wait: /,
    );
  });

  it('are merged by name in a channel, which may take one away', () => {
    const channel = (question: string) =>
      `channels:\n  email:\n    triggers:\n      collectFirst:\n        questions: [${question}]`;
    const written = read(
      file(`[${ORDER}]`, channel('{ name: order, off: true }, { name: b, ask: { en: B? } }')),
    );
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const { email } = written.policy.channels;
    expect(email?.triggers.collectFirst?.questions.map(({ name }) => name)).toEqual(['b']);
    expect(JSON.stringify(asWritten(written.policy)['channels'])).toContain('"off":true');
    expect(problems(file(`[${ORDER}]`, channel('{ name: ordr, off: true }')))).toMatch(/order/);
    expect(problems(file(`[${ORDER}]`, channel('{ name: b }')))).toMatch(/question "b" has no text in "en"/);
  });

  it('are named in a note where nobody is asked, or not in the own language', () => {
    const notes = (yaml: string): string => {
      const written = read(yaml);
      return written.ok ? policyNotes(written.policy).join('\n') : JSON.stringify(written.problems);
    };
    expect(notes('triggers: { collectFirst: {} }')).toMatch(/there is no question in it/);
    expect(notes(file('[{ name: order, off: true }]'))).toMatch(/the question "order" is off/);
    const routes =
      'queues: [{ id: general }]\nroutes: [{ queue: general, languages: [fr] }, { queue: general }]';
    expect(notes(file(`[${ORDER}]`, routes))).toMatch(/"order" has no text in "fr".*the one in "en"/);
  });
});
