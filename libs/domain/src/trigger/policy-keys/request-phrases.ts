import { compilePhrases } from '#domain/language';
import { absentMeans, phrases } from '../../policy/fields.ts';
import { triggerPolicy } from '../define-trigger.ts';

/** The workspace's own words for a human. They are part of what is heard of every turn. */
export const requestPhrases = triggerPolicy({
  key: 'requestPhrases',
  schema: absentMeans(
    [],
    phrases()
      .prefault([])
      .describe(
        'Words of this business for a person, e.g. concierge, in addition to those that Baton knows.',
      ),
  ),
  prepare: (written) => compilePhrases(written.map((phrase) => [phrase, phrase] as const)),
});
