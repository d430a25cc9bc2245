import { readRepetition, readTurn, statesIssue } from '#domain/language';
import { onByDefault } from '../../policy/fields.ts';
import { defineTrigger, triggerPolicy } from '../define-trigger.ts';
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
    const { conversation } = reading;
    if (limits === null || !statesIssue(reading.tokens, conversation.language)) return false;
    let likenessTo: ReturnType<typeof readRepetition.questions> | undefined;
    return foldRepetition(state, conversation, limits, ({ x }) => {
      const earlier = readTurn(x);
      if (!statesIssue(earlier, conversation.language)) return null;
      likenessTo ??= readRepetition.questions(reading.tokens, reading.turnLanguage);
      return likenessTo(earlier);
    });
  },
  fires: (state, { messageId }, limits, reading) => firesOnRepetition(state, messageId, limits, reading),
  explain: (state, { messageId }, limits) => explainRepetition(state, messageId, 'asked_the_same', limits),
  value: repetitionValue,
  threshold: repetitionThreshold,
  nearness: (state, _event, limits) => repetitionNearness(state, limits),
  card: { shows: 'name and detail' },
});
