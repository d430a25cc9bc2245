import { defaultNotices } from '#domain/language';
import type { Language, NoticeKind, ReasonCode } from '#domain/vocabulary';
import type { Notices } from './policy.ts';

/** With the built-in texts of each language that the file leaves out; a language whose `acknowledged` is rewritten keeps no `acknowledgedFor` of ours. */
export function withBuiltInTexts(notices: Notices): Notices {
  const builtIn = defaultNotices();
  const texts: Record<Language, Partial<Record<NoticeKind, string>>> = { ...builtIn.texts };
  const acknowledgedFor: Record<Language, Record<ReasonCode, string>> = {
    ...builtIn.acknowledgedFor,
  };
  for (const [tag, written] of Object.entries(notices.texts)) {
    texts[tag] = { ...texts[tag], ...written };
    if (written.acknowledged !== undefined) delete acknowledgedFor[tag];
  }
  for (const [tag, written] of Object.entries(notices.acknowledgedFor)) {
    acknowledgedFor[tag] = { ...acknowledgedFor[tag], ...written };
  }
  return { ...notices, texts, acknowledgedFor };
}

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
