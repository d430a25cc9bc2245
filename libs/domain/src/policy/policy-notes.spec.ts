import { expect, it } from 'vitest';
import { policyNotes } from './policy-notes.ts';
import { readWrittenPolicy } from './read-written-policy.ts';

function notesOf(yaml: string): readonly string[] {
  const read = readWrittenPolicy(yaml, 'p.yaml');
  if (!read.ok) throw new Error(read.problems[0]?.text);
  return policyNotes(read.policy);
}

it.each([
  [
    'a scorer to whom all agents are alike',
    'queues: [{ id: a, scorer: { weights: { idle: 0, room: 0, skill: 0, sameAgent: 0, language: 0 } } }]',
    'queues: [{ id: a, scorer: { weights: { idle: 0, room: 0, skill: 0, sameAgent: 0 } } }]',
    /^queues\.0\.scorer\.weights: all of them are 0.*write a weight other than 0, or leave out scorer$/,
  ],
  [
    'a wrap-up that is longer than the longest',
    'queues: [{ id: a, wrapUpTimes: { chat: 20m }, wrapUpMost: 15m }]',
    'queues: [{ id: a, wrapUpTimes: { chat: 15m }, wrapUpMost: 15m }]',
    /^queues\.0\.wrapUpTimes\.chat: longer than wrapUpMost.*raise queues\.0\.wrapUpMost, or shorten the time$/,
  ],
  [
    'safety that nothing comes of',
    'priority: { safetyFirst: false }',
    'priority: { safetyFirst: true }',
    /^safety: it does nothing while priority\.safetyFirst is false.*set priority\.safetyFirst to true, or write safety: off$/,
  ],
])('names %s, with what to do', (_what, odd, usual, note) => {
  expect(notesOf(odd)).toContainEqual(expect.stringMatching(note));
  expect(notesOf(usual)).not.toContainEqual(expect.stringMatching(note));
});

it('says nothing of a wrap-up where extensions are off', () => {
  const notes = notesOf('queues: [{ id: a, wrapUpTimes: { chat: 20m }, wrapUpMost: 0s }]');
  expect(notes.filter((note) => note.includes('wrapUpTimes'))).toEqual([]);
});

it('says in words what is off that is on by default, in all channels or in one', () => {
  const notes = notesOf(
    'triggers: { silence: off, falsePromise: off }\nchannels: { email: { triggers: { frustration: off } } }',
  );
  expect(notes.filter((note) => note.includes('riggers.'))).toEqual([
    'triggers.silence: off, and on by default; what it watches for brings no person any more',
    'triggers.falsePromise: off, and on by default; what it watches for brings no person any more',
    'channels.email.triggers.frustration: off there; what it watches for brings no person in this channel',
  ]);
  expect(notesOf('triggers: { turnBudget: off }').filter((note) => note.includes('riggers.'))).toEqual([]);
});
