import type { RuleSet } from '../../rules/index.ts';

/** The wish for a person. */
export const request: RuleSet = {
  words: {
    talk: 'talk, speak, chat, talking, speaking, chatting',
    with: 'to, with',
  },
  certain: `
    <talk> <with> .. <person>
    <wish> <det>? <real> <person>
    ^ <det>? <real>? <person> $
  `,
  not: '<negation> <wish> <talk>',
};
