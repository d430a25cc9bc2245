import {
  ACKNOWLEDGED_ABOUT,
  defaultNotices,
  type AcknowledgedAbout,
  type WordedSituation,
} from '#domain/language';
import type { Channel, Language, NoticeKind, ReasonCode, WaitingSituation } from '#domain/vocabulary';
import { primaryLanguage } from '../language/primary-language.ts';
import type { Notices, Queue } from './policy.ts';
import { mapped } from './schema-tree.ts';

type Texts = Pick<Notices, 'texts' | 'acknowledgedFor'>;

/** With the built-in texts of each language that the file leaves out. */
export function withBuiltInTexts(notices: Notices): Notices {
  return { ...notices, ...textsOver(notices, BUILT_IN) };
}

/** The own texts over others; a language whose `acknowledged` is rewritten keeps no `acknowledgedFor` of the others. */
export function textsOver(own: Texts, under: Texts): Texts {
  const kept = { ...under.acknowledgedFor };
  for (const [tag, { acknowledged }] of Object.entries(own.texts))
    if (acknowledged !== undefined) delete kept[tag];
  return {
    texts: languagesOver(own.texts, under.texts),
    acknowledgedFor: languagesOver(own.acknowledgedFor, kept),
  };
}

/** What is said in a queue: its own texts over those of the channel, also where the channel has words for a situation. */
export function queueTextsOver({ texts, situations }: QueueNotices, under: Notices): Notices {
  const over = (words: Situations) => languagesOver(situations, words);
  return {
    ...under,
    texts: languagesOver(texts, under.texts),
    situations: under.situations && {
      texts: over(under.situations.texts),
      byChannel: mapped(under.situations.byChannel, (words) => over(words as Situations)) as Record<
        string,
        Situations
      >,
    },
  };
}

type QueueNotices = NonNullable<Queue['notices']>;
type Situations = NonNullable<Notices['situations']>['texts'];

function languagesOver<Words extends object>(
  own: Readonly<Record<Language, Words>>,
  under: Readonly<Record<Language, Words>>,
): Readonly<Record<Language, Words>> {
  const all = { ...under };
  for (const [tag, words] of Object.entries(own)) all[tag] = { ...all[tag], ...words };
  return all;
}

/** What a text is chosen by, and filled with. */
export interface NoticeFill {
  readonly wait?: string;
  readonly agent?: string;
  /** Among those who compete for the same agents; 1 is next. */
  readonly position?: string;
  /** When the queue opens next, as a part of a sentence. */
  readonly opens?: string;
  /** When the customer is called, as a part of a sentence. */
  readonly time?: string;
  /** What may be chosen, a line each. */
  readonly choices?: string;
  readonly reason?: ReasonCode;
  /** What is acknowledged is about. */
  readonly about?: ReadonlySet<AcknowledgedAbout>;
  readonly situation?: WaitingSituation;
  readonly channel?: Channel;
}

type Placeholder = 'wait' | 'agent' | 'position' | 'opens' | 'time' | 'choices';

const BUILT_IN = defaultNotices();

export interface NoticeText {
  readonly language: Language;
  readonly text: string;
}

/**
 * The text for a notice in the customer's language: the exact tag, then its first part (`es-mx`, `es`), then the default
 * language. `{wait}`, `{agent}` and the other placeholders become `fill`'s; `reason` picks an acknowledgement's own text, and `situation` that of one who
 * waits, on this channel. Null: the policy mutes it.
 */
export function noticeText(
  notices: Notices,
  kind: NoticeKind,
  language: Language | null,
  fill: NoticeFill = {},
): NoticeText | null {
  const chosen = noticeLanguage(notices, language);
  const plain = notices.texts[chosen]?.[kind] ?? '';
  const text = (ownText(notices, kind, chosen, fill) ?? plain).replace(
    /\{(wait|agent|position|opens|time|choices)\}/g,
    (_, name: Placeholder) => fill[name] ?? '',
  );
  return text === '' ? null : { language: chosen, text };
}

/** The text in the customer's language, as a notice is chosen; null: there is none in it, nor in the default language. */
export function textFor(
  texts: Readonly<Record<Language, string>>,
  language: Language | null,
  byDefault: Language,
): NoticeText | null {
  const tag = language?.toLowerCase() ?? byDefault;
  const chosen = [tag, primaryLanguage(tag), byDefault].find((one) => Object.hasOwn(texts, one));
  const text = chosen === undefined ? undefined : texts[chosen];
  return chosen === undefined || text === undefined ? null : { language: chosen, text };
}

/** The text for what is particular, where there is one. */
function ownText(notices: Notices, kind: NoticeKind, chosen: Language, fill: NoticeFill): string | undefined {
  const { situation, channel = '' } = fill;
  if (kind === 'acknowledged') return acknowledgement(notices, chosen, fill);
  if (situation === undefined || notices.situations === null || notices.texts[chosen]?.[kind] === '') {
    return undefined;
  }
  return situationText(notices.situations, chosen, situation, channel);
}

/** What the policy's owner wrote comes before what is built in, and what it is about before the reason. */
function acknowledgement(
  notices: Notices,
  chosen: Language,
  { reason, about, channel = '' }: NoticeFill,
): string | undefined {
  const { acknowledgedFor, acknowledgedAbout } = notices;
  const forReason = reason === undefined ? undefined : acknowledgedFor[chosen]?.[reason];
  if (acknowledgedAbout === null || about === undefined) return forReason;
  const codes = ACKNOWLEDGED_ABOUT.filter((code) => about.has(code));
  const textIn = (...texts: readonly (AboutTexts | undefined)[]): string | undefined => {
    for (const code of codes) for (const own of texts) if (own?.[code] !== undefined) return own[code];
    return undefined;
  };
  const own = textIn(
    ownEntry(acknowledgedAbout.byChannel, channel)?.[chosen],
    acknowledgedAbout.texts[chosen],
  );
  if (own !== undefined) return own;
  const isRewritten = notices.texts[chosen]?.acknowledged !== BUILT_IN.texts[chosen]?.acknowledged;
  const isOwnReason = reason !== undefined && forReason !== BUILT_IN.acknowledgedFor[chosen]?.[reason];
  if (isRewritten || isOwnReason) return forReason;
  const { returning, ...topics } = BUILT_IN.acknowledgedAbout[chosen] ?? {};
  // An assistant that failed is to be excused first.
  return textIn(topics) ?? forReason ?? (about.has('returning') ? returning : undefined);
}

type AboutTexts = Readonly<Partial<Record<AcknowledgedAbout, string>>>;

/** The question whether all of the conversation may be shared, in the customer's language; null: an empty text mutes it. */
export function consentText(
  notices: Notices,
  language: Language | null,
  channel: Channel,
): NoticeText | null {
  const chosen = noticeLanguage(notices, language);
  for (const tag of [chosen, primaryLanguage(chosen), 'en']) {
    const text = situationText(notices.situations, tag, 'consent', channel);
    if (text !== undefined) return text === '' ? null : { language: tag, text };
  }
  return null;
}

function situationText(
  own: Notices['situations'],
  chosen: Language,
  situation: WaitingSituation,
  channel: Channel,
): string | undefined {
  const { texts = {}, byChannel = {} } = own ?? {};
  const found = [
    ownEntry(byChannel, channel)?.[chosen],
    texts[chosen],
    ownEntry(BUILT_IN.situationsByChannel, channel)?.[chosen],
    BUILT_IN.situations[chosen],
  ];
  for (const words of found) {
    const text = words?.[situation as WordedSituation];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Channels are named by senders: `constructor` is one that has no texts. */
function ownEntry<T>(entries: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** The language that a customer is addressed in, by a tag such as `es-mx`. */
export function noticeLanguage(notices: Notices, language: Language | null): Language {
  if (language === null) return notices.default;
  const tag = language.toLowerCase();
  if (Object.hasOwn(notices.texts, tag)) return tag;
  const primary = primaryLanguage(tag);
  return Object.hasOwn(notices.texts, primary) ? primary : notices.default;
}
