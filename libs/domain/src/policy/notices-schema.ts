import { z } from 'zod';
import { defaultNotices, PHRASES } from '#domain/language';
import type { NoticeKind, ReasonCode } from '#domain/vocabulary';
import { byLanguage, language, message } from './fields.ts';

export const NOTICE_KINDS = Object.keys(defaultNotices().texts['en'] ?? {}) as readonly NoticeKind[];
const REASON_CODES = Object.keys(PHRASES.reasons) as readonly ReasonCode[];

export function noticesSchema() {
  return z.strictObject({
    default: language().prefault('en').describe('The language used where none fits.'),
    texts: byLanguage(messagesBy(NOTICE_KINDS))
      .prefault({})
      .describe('By language and kind. A text that is left out is the built-in one of that language.'),
    acknowledgedFor: byLanguage(messagesBy(REASON_CODES))
      .prefault({})
      .describe('Instead of "acknowledged", by the reason of the decision.'),
  });
}

function messagesBy<Code extends string>(codes: readonly Code[]) {
  const shape = Object.fromEntries(codes.map((code) => [code, message().exactOptional()]));
  return z.strictObject(shape as Record<Code, z.ZodExactOptional<z.ZodString>>);
}
