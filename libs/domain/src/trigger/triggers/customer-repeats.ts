import { readRepetition, readTurn, statesIssue, type ReadTurn } from '#domain/language';
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

const READ = new ReadEarlierTurns();

/** The customer says the same again, in other words too: the answers do not help. Greetings, thanks, yes and no never count. */
export const customerRepeats = defineTrigger({
  code: 'customer_repeats',
  kind: 'complexity',
  category: 'C',
  rank: 82,
  policy: triggerPolicy({
    key: 'customerRepeats',
    schema: onByDefault(repetitionLimits('Turns of the customer with the same matter'), 2).describe(
      'The customer says the same again, in other words too, among the last turns of the conversation.',
    ),
    prepare: (written) => written,
  }),
  state: { initial: noRepetitions, resetWith: 'episode' },
  on: ['CustomerTurn'],
  /** While it is off nothing is compared, hence nothing stored. */
  observe(state, _turn, limits, reading) {
    if (limits === null) return false;
    const { conversation, text, tokens } = reading;
    const { language, turns } = conversation;
    if (!statesIssue(tokens, language)) return false;
    const questions = readRepetition.questions(reading.turnLanguage);
    const now = turns.at(-1)!;
    const readNow = () => questions.read(tokens);
    let own: ReadTurn | null | undefined;
    return foldRepetition(state, conversation, limits, (earlier) => {
      const other = READ.of(earlier, questions, language, () => {
        const of = readTurn(earlier.x);
        return statesIssue(of, language) ? questions.read(of) : null;
      });
      if (other === null) return null;
      // A turn that was cut when it was kept says less than it does now.
      own ??= now.x === text ? READ.of(now, questions, language, readNow) : readNow();
      return own === null ? null : questions.sameness(own, other);
    });
  },
  fires: (state, { messageId }, limits, reading) => firesOnRepetition(state, messageId, limits, reading),
  explain: (state, { messageId }, limits) => explainRepetition(state, messageId, 'asked_the_same', limits),
  value: repetitionValue,
  threshold: repetitionThreshold,
  nearness: (state, _event, limits) => repetitionNearness(state, limits),
  card: { shows: 'name and detail' },
});
