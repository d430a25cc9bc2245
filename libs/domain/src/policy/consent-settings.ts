import { z } from 'zod';
import { absentMeans, offByDefault, switchable } from './fields.ts';

/** As Article 6 (1) of the GDPR has them. */
const LAWFUL_BASES = [
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interests',
] as const;

function settings() {
  return z.strictObject({
    basis: z
      .enum(LAWFUL_BASES)
      .prefault('legitimate_interests')
      .describe(
        'The lawful basis on which a conversation is shared with whoever takes over, unless the customer refuses; it is recorded with the question and with a refusal.',
      ),
  });
}

/** Key of `notices`: whether customers are asked what of their words a person may see. */
export function consent() {
  return offByDefault(settings(), 2).describe(
    'Asks customers, when a person is called, whether that person may see what they said about their health and other special categories of personal data. Nothing waits for the answer, and without one all is shared; a refusal withholds those messages and nothing else. off: nobody is asked.',
  );
}

/** The same of one channel. */
export function channelConsent() {
  return absentMeans(undefined, switchable(settings()).optional(), 2).describe(
    'As notices.consent, for customers of the channel; left out: as the workspace has it.',
  );
}
