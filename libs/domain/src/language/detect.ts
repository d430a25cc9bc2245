import type { Language, Outcome } from '#domain/vocabulary';
import { hearTurn, readAsked, readMood } from './hearing/hear.ts';
import { readTurn } from './hearing/read-turn.ts';
import type { HeardTurn, HeardWords } from './hearing/hear-turn.ts';
import { readAnswer } from './hearing/small-talk.ts';
import { hearWithBefore } from './hearing/split-request.ts';
import type { TurnSentiment } from './mood/index.ts';
import { CATEGORY_A_TOPICS, type TopicCode } from './language-pack.ts';

/** A turn of the customer, and what was said before it. */
export interface TurnToDetect {
  readonly text: string;
  /** BCP 47, where it is known. */
  readonly language: Language | null;
  /** The caller's own score, from -1 to 1, where there is one. */
  readonly sentiment: number | null;
  /** The turns before, oldest first. */
  readonly history: readonly { readonly by: 'customer' | 'assistant'; readonly text: string }[];
}

/** Words of the turn, by UTF-16 units: the first, and the one after the last. */
interface DetectedWords {
  readonly quote: string;
  readonly span: readonly [from: number, to: number];
  readonly language: Language | null;
  /** The pattern that says so. */
  readonly rule: string;
}

interface DetectedReason extends DetectedWords {
  readonly reason: 'request' | 'accepted_offer' | 'call_back' | 'topic';
  readonly certainty: 'certain' | 'possible';
}

/** What Baton hears in a turn, whatever a policy makes of it. */
export interface Detected {
  readonly outcome: Outcome;
  /** What the outcome rests on, the strongest first. */
  readonly reasons: readonly DetectedReason[];
  /** Every topic that was heard; those of category A are among the reasons. */
  readonly topics: readonly (DetectedWords & {
    readonly topic: TopicCode;
    readonly certainty: 'certain' | 'possible';
  })[];
  /** Null: no pack of the language has words of mood. */
  readonly sentiment: TurnSentiment | null;
  /** The language that the person asked for is to speak. */
  readonly inLanguage: Language | null;
  /** What it is written in; null: nothing says so. */
  readonly language: { readonly code: Language; readonly sure: boolean } | null;
}

export function detect({ text, language, sentiment, history }: TurnToDetect): Detected {
  const tokens = readTurn(text);
  const last = history.at(-1);
  const heard = hearWithBefore(hearTurn, tokens, last?.by === 'customer' ? last.text : null, {
    language,
    own: [],
  });
  const reasons = reasonsOf(heard);
  const asked = last?.by === 'assistant' ? readAsked(last.text, language) : null;
  const accepts =
    asked !== null &&
    heard.outcome !== 'escalate' &&
    ((asked !== 'other' && heard.outcome === 'offer') || readAnswer(tokens, asked, language) === 'yes');
  if (accepts) {
    const words = { quote: text, span: [0, text.length] as const, language: null, rule: asked };
    reasons.unshift({ reason: 'accepted_offer', certainty: 'certain', ...words });
  }
  return {
    outcome: outcomeOf(reasons),
    reasons,
    topics: heard.topics.map((topic) => ({
      topic: topic.code,
      certainty: topic.certainty,
      ...detected(topic),
    })),
    sentiment: readMood(tokens, heard.written?.language ?? language, sentiment),
    inLanguage: heard.inLanguage,
    language: heard.written === null ? null : { code: heard.written.language, sure: heard.written.sure },
  };
}

function reasonsOf({ outcome, request, callBack, topics }: HeardTurn): DetectedReason[] {
  const ofCategoryA = topics.filter(({ code }) => (CATEGORY_A_TOPICS as readonly TopicCode[]).includes(code));
  const reasons: DetectedReason[] = ofCategoryA.map((topic) => ({
    reason: 'topic',
    certainty: topic.certainty,
    ...detected(topic),
  }));
  if (request !== null) {
    const certainty = outcome === 'escalate' ? 'certain' : 'possible';
    reasons.push({ reason: 'request', certainty, ...detected(request) });
  }
  if (callBack !== null) reasons.push({ reason: 'call_back', certainty: 'possible', ...detected(callBack) });
  return reasons.sort((a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'));
}

function outcomeOf(reasons: readonly DetectedReason[]): Outcome {
  const deciding = reasons.filter(({ reason }) => reason !== 'call_back');
  if (deciding.some(({ certainty }) => certainty === 'certain')) return 'escalate';
  return deciding.length > 0 ? 'offer' : 'continue';
}

function detected({ quote, from, to, language, rule }: HeardWords): DetectedWords {
  return { quote, span: [from, to], language, rule };
}
