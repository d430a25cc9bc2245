import type { Language, NoticeKind, ReasonCode } from '#domain/vocabulary';
import type { Notices } from './policy.ts';

export interface NoticeText {
  readonly language: Language;
  readonly text: string;
}

/**
 * The text for a notice in the customer's language: the exact tag, then its first part (`es-mx`, `es`), then the default
 * language. `{wait}` and `{agent}` become `fill`'s; `reason` picks an acknowledgement's own text. Null: the policy mutes it.
 */
export function noticeText(
  notices: Notices,
  kind: NoticeKind,
  language: Language | null,
  fill: Readonly<{ wait?: string; agent?: string; reason?: ReasonCode }> = {},
): NoticeText | null {
  const chosen = noticeLanguage(notices, language);
  const byReason =
    kind === 'acknowledged' && fill.reason !== undefined
      ? notices.acknowledgedFor[chosen]?.[fill.reason]
      : undefined;
  const text = (byReason ?? notices.texts[chosen]?.[kind] ?? '').replace(
    /\{(wait|agent)\}/g,
    (_, name: 'wait' | 'agent') => fill[name] ?? '',
  );
  return text === '' ? null : { language: chosen, text };
}

function noticeLanguage(notices: Notices, language: Language | null): Language {
  if (language === null) return notices.default;
  const tag = language.toLowerCase();
  if (Object.hasOwn(notices.texts, tag)) return tag;
  const primary = tag.split('-', 1)[0] ?? tag;
  return Object.hasOwn(notices.texts, primary) ? primary : notices.default;
}
