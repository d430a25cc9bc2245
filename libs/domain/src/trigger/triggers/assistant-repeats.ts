import { isMark, readRepetition, tokenize, type ReadTurn } from '#domain/language';
import { onByDefault } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
import { ReadEarlierTurns } from './read-earlier-turns.ts';
import {
  explainRepetition,
  firesOnRepetition,
  foldRepetition,
  noRepetitions,
  repetitionLimits,
  repetitionNearness,
  repetitionThreshold,
  repetitionValue,
} from './repeated-turns.ts';

/** An answer of fewer words (`You're welcome!`) may be given any number of times. */
const WORDS_MIN = 4;
/** Of two texts one of which is more than twice as long, no answer repeats the other. */
const LONGER_MAX = 2;

const READ = new ReadEarlierTurns();

/**
 * The assistant gives the same answer again, whatever numbers and names stand in it: a loop, also of two answers in turn. The same text
 * again without a turn of the customer in between (`One moment please`) is no answer.
 */
export const assistantRepeats = defineTrigger({
  code: 'assistant_repeats',
  kind: 'confidence',
  category: 'C',
  rank: 84,
  policy: triggerPolicy({
    key: 'assistantRepeats',
    schema: onByDefault(repetitionLimits('The same answers of the assistant'), 2).describe(
      'The assistant gives the same answer again, apart from numbers and names, among the last turns of the conversation.',
    ),
    prepare: (written) => written,
  }),
  state: { initial: noRepetitions, resetWith: 'episode' },
  on: ['AssistantTurn'],
  /** While it is off nothing is compared, hence nothing stored. */
  observe(state, _turn, limits, { conversation }) {
    if (limits === null) return false;
    const { turns } = conversation;
    if (turns.at(-2)?.by !== 'c') return false;
    const now = turns.at(-1)!;
    const { x } = now;
    const answers = readRepetition.answers(conversation.language);
    /** Null: it may be given any number of times. */
    let own: ReadTurn | null | undefined;
    return foldRepetition(state, conversation, limits, (earlier) => {
      const [shorter, longer] = [Math.min(x.length, earlier.x.length), Math.max(x.length, earlier.x.length)];
      if (longer > shorter * LONGER_MAX) return null;
      if (own === undefined) {
        const answer = tokenize(x);
        const isLong = answer.words.filter((word) => !isMark(word)).length >= WORDS_MIN;
        own = isLong ? READ.of(now, answers, null, () => answers.read(answer)) : null;
      }
      if (own === null) return null;
      const other = READ.of(earlier, answers, null, () => answers.read(tokenize(earlier.x)))!;
      return answers.sameness(own, other);
    });
  },
  fires: (state, { messageId }, limits, reading) => firesOnRepetition(state, messageId, limits, reading),
  explain: (state, { messageId }, limits) => explainRepetition(state, messageId, 'answered_the_same', limits),
  value: repetitionValue,
  threshold: repetitionThreshold,
  nearness: (state, _event, limits) => repetitionNearness(state, limits),
  card: { shows: 'name and detail', nextStep: 'next_do_not_repeat' },
});
