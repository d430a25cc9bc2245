import { z } from 'zod';
import {
  ACKNOWLEDGED_ABOUT,
  defaultNotices,
  WORDED_SITUATIONS,
  type WordedSituation,
} from '#domain/language';
import type { NoticeKind, ReasonCode } from '#domain/vocabulary';
import { channelConsent, consent } from './consent-settings.ts';
import { danger } from './danger-settings.ts';
import { byLanguage, byName, language, messagesBy, onByDefault } from './fields.ts';

export const NOTICE_KINDS = Object.keys(defaultNotices().texts['en'] ?? {}) as readonly NoticeKind[];

/** Of one channel, beside those of the workspace. @param reasonCodes as for `noticesSchema` */
export function channelNotices(reasonCodes: readonly ReasonCode[]) {
  return z.strictObject({
    texts: byLanguage(messagesBy(NOTICE_KINDS))
      .prefault({})
      .describe('By language and kind. A text that is left out is the one of the workspace.'),
    acknowledgedFor: byLanguage(messagesBy(reasonCodes))
      .prefault({})
      .describe(
        'Instead of "acknowledged", by the reason of the decision. Where the channel has an "acknowledged" of its own, those of the workspace do not count.',
      ),
    consent: channelConsent(),
  });
}

/** Said before it is known which queue somebody comes to, or by the assistant's side. */
const BEFORE_THE_QUEUE: readonly NoticeKind[] = ['offer', 'acknowledged'];
const SAID_BY_THE_TRIGGER: readonly WordedSituation[] = ['nudge', 'contact', 'consent'];

/** Of one queue, over those of the channel and the workspace. */
export function queueNotices() {
  return z.strictObject({
    texts: byLanguage(messagesBy(NOTICE_KINDS.filter((kind) => !BEFORE_THE_QUEUE.includes(kind))))
      .prefault({})
      .describe('By language and kind. A text that is left out is the one of the channel or the workspace.'),
    situations: byLanguage(
      messagesBy(WORDED_SITUATIONS.filter((situation) => !SAID_BY_THE_TRIGGER.includes(situation))),
    )
      .prefault({})
      .describe('By language and situation, instead of those in notices.situations.'),
  });
}

/** @param reasonCodes of every trigger: each may have an acknowledgement of its own */
export function noticesSchema(reasonCodes: readonly ReasonCode[]) {
  return z.strictObject({
    default: language().prefault('en').describe('The language used where none fits.'),
    texts: byLanguage(messagesBy(NOTICE_KINDS))
      .prefault({})
      .describe('By language and kind. A text that is left out is the built-in one of that language.'),
    acknowledgedFor: byLanguage(messagesBy(reasonCodes))
      .prefault({})
      .describe('Instead of "acknowledged", by the reason of the decision.'),
    acknowledgedAbout: onByDefault(
      z.strictObject({
        texts: byLanguage(messagesBy(ACKNOWLEDGED_ABOUT))
          .prefault({})
          .describe(
            'By language and topic. A text that is left out is the built-in one, where there is any.',
          ),
        byChannel: byName(byLanguage(messagesBy(ACKNOWLEDGED_ABOUT)))
          .prefault({})
          .describe('By channel, then as `texts`.'),
      }),
      2,
    ).describe(
      'Instead of "acknowledged" and "acknowledgedFor", by what it is about: a topic, or returning, where the customer is back to a person soon after the last episode. Of several the first in the order of the keys. Built-in texts do not count where "acknowledged" is rewritten, and one that you wrote for the reason comes before them; danger to life has texts of its own (danger). off: none.',
    ),
    situations: onByDefault(
      z.strictObject({
        texts: byLanguage(messagesBy(WORDED_SITUATIONS))
          .prefault({})
          .describe(
            'By language and situation. A text that is left out is the built-in one of that language.',
          ),
        byChannel: byName(byLanguage(messagesBy(WORDED_SITUATIONS)))
          .prefault({})
          .describe('By channel, then as `texts`: what is said on the phone is not what is written.'),
      }),
      2,
    ).describe(
      'Instead of "queued" and "requeued" where it is not so that everybody is busy; where those are empty, nothing is sent. off: those always.',
    ),
    danger: danger(),
    consent: consent(),
  });
}
