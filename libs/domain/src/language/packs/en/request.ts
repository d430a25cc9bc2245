import type { RuleSet } from '../../rules/rule-set.ts';
import { calledBack, callBackWords } from './call-back.ts';
import { notInSentence, notMeant, weakened } from './not-requests.ts';
import { handingOn, handingOnWords, maybeHandingOn } from './request-handing-on.ts';
import { refusing, refusingWords } from './request-refusal.ts';
import { reaching, talking, transferring } from './request-contact.ts';
import { possible } from './request-possible.ts';
import { acting, existing } from './request-question.ts';
import { alone, getting, wishing } from './request-wish.ts';
import { sideways } from './request-sideways.ts';
import { requestWords } from './request-words.ts';

/** The wish for a person. */
export const request: RuleSet = {
  words: { ...callBackWords, ...requestWords, ...refusingWords, ...handingOnWords },
  always: `
    if i (dont|cant|do not) (get|speak|talk|reach) (to|with|through to|hold of)? <det>? <real>? (<human>|<agent>|person|someone|somebody)
    how many times (do|must|will|should|have) i (have to|need to|got to)? (ask|say|tell|request|repeat) .. (<human>|<agent>|person)
    ${refusing}
  `,
  certain: [
    talking,
    reaching,
    transferring,
    getting,
    wishing,
    alone,
    existing,
    acting,
    calledBack,
    sideways,
    handingOn,
  ].join('\n'),
  possible: `${possible}${maybeHandingOn}`,
  weaken: weakened,
  not: notMeant,
  notInSentence,
};
