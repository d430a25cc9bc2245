import { DANGER_TOPICS, hearTurn, readTurn, TOPIC_CODES, type HeardTurn } from '#domain/language';
import { assistantFigures } from './assistant-turns.ts';
import { recognised } from './recognition.ts';
import { corpusLanguages, readCorpus, type CorpusHalf, type CorpusTurn } from './corpora.ts';
import { NOISES } from './noise.ts';
import { shareOf, type Share } from './share.ts';

/** Figures on our own corpora: one line each, by language and class. */
export interface OwnFigures {
  readonly half: CorpusHalf;
  readonly requests: readonly RequestFigures[];
  readonly noise: readonly NoiseFigures[];
  readonly topics: readonly TopicFigures[];
  readonly strangers: readonly StrangerFigures[];
  readonly assistant: ReturnType<typeof assistantFigures>;
  readonly recognition: readonly { readonly language: string; readonly right: Share }[];
}

/** On sentences of authors of their own, who saw neither packs nor other corpora. */
export interface StrangerFigures {
  readonly about: string;
  readonly requests: readonly RequestFigures[];
  readonly topics: readonly TopicFigures[];
}

/** Name of the sets, and who wrote them how. */
const STRANGERS = {
  indirect:
    'Indirect: sentences that were written to be hard, by an author of their own (hints, symptoms without a name, requests in passing).',
  unseen:
    'Unseen: by two more authors. The other half of what each wrote was worked with; scenes of the two halves are alike here and there.',
} as const;

interface RequestFigures {
  readonly language: string;
  readonly escalated: Share;
  readonly heard: Share;
  readonly nearMissesEscalated: Share;
  readonly nearMissesOffered: Share;
  readonly ordinaryEscalated: Share | null;
  readonly ordinaryOffered: Share | null;
}

/** Of the requests that escalate as they are written. */
interface NoiseFigures {
  readonly language: string;
  readonly noise: string;
  readonly escalated: Share;
}

interface TopicFigures {
  readonly language: string;
  readonly topic: string;
  readonly heard: Share;
  readonly certain: Share;
  readonly lookAlikesCertain: Share;
  readonly lookAlikesHeard: Share;
}

const DANGER: readonly string[] = DANGER_TOPICS;

/** @param known whether the language of the conversation is given; otherwise it is recognised alone */
export function ownFigures(half: CorpusHalf): OwnFigures {
  const languages = corpusLanguages();
  return {
    half,
    requests: languages.flatMap((language) => requestFigures(language, half, 'requests')),
    noise: languages.flatMap((language) => noiseFigures(language, half)),
    topics: languages.flatMap((language) => topicFigures(language, half, 'safety', 'topics')),
    strangers: Object.entries(STRANGERS).map(([name, about]) => ({
      about,
      requests: languages.flatMap((language) => requestFigures(language, half, `${name}-requests`)),
      topics: languages.flatMap((language) => topicFigures(language, half, `${name}-safety`)),
    })),
    assistant: assistantFigures(half),
    recognition: recognised(),
  };
}

function heardIn(text: string, language: string): HeardTurn {
  return hearTurn(readTurn(text), { language, own: [] });
}

function requestFigures(language: string, half: CorpusHalf, set: string): readonly RequestFigures[] {
  const turns = readCorpus(language, set, half);
  if (turns.length === 0) return [];
  const ordinary = readCorpus(language, 'ordinary', half);
  const outcomes = (of: readonly CorpusTurn[]) => of.map(({ text }) => heardIn(text, language).outcome);
  const requests = outcomes(turns.filter(({ positive }) => positive));
  const nearMisses = outcomes(turns.filter(({ positive }) => !positive));
  const plain = outcomes(ordinary);
  const is = (outcome: string) => (one: string) => one === outcome;
  return [
    {
      language,
      escalated: shareOf(requests, is('escalate')),
      heard: shareOf(requests, (one) => one !== 'continue'),
      nearMissesEscalated: shareOf(nearMisses, is('escalate')),
      nearMissesOffered: shareOf(nearMisses, is('offer')),
      ordinaryEscalated: plain.length === 0 ? null : shareOf(plain, is('escalate')),
      ordinaryOffered: plain.length === 0 ? null : shareOf(plain, is('offer')),
    },
  ];
}

function noiseFigures(language: string, half: CorpusHalf): readonly NoiseFigures[] {
  const clean = readCorpus(language, 'requests', half)
    .filter(({ positive }) => positive)
    .map(({ text }) => text)
    .filter((text) => heardIn(text, language).outcome === 'escalate');
  return NOISES.flatMap((noise) => {
    const { name } = noise;
    const noisy = clean.flatMap((text) => noise.make(text, language) ?? []);
    if (noisy.length === 0) return [];
    const escalated = shareOf(noisy, (text) => heardIn(text, language).outcome === 'escalate');
    return [{ language, noise: name, escalated }];
  });
}

/** @param sets where the topics stand */
function topicFigures(
  language: string,
  half: CorpusHalf,
  ...sets: readonly string[]
): readonly TopicFigures[] {
  const all = sets.flatMap((set) => readCorpus(language, set, half));
  return TOPIC_CODES.flatMap((topic) => {
    const danger = DANGER.includes(topic);
    const turns = all.filter(({ label }) => label === topic);
    if (turns.length === 0) return [];
    // Which kind of danger it is makes no difference to what follows.
    const counts = (code: string) => (danger ? DANGER.includes(code) : code === topic);
    const certainty = ({ text }: CorpusTurn) => {
      const found = heardIn(text, language).topics.filter(({ code }) => counts(code));
      return found.some(({ certainty }) => certainty === 'certain')
        ? 'certain'
        : found.length > 0
          ? 'possible'
          : 'nothing';
    };
    const real = turns.filter(({ positive }) => positive).map(certainty);
    const alike = turns.filter(({ positive }) => !positive).map(certainty);
    return [
      {
        ...{ language, topic },
        heard: shareOf(real, (one) => one !== 'nothing'),
        certain: shareOf(real, (one) => one === 'certain'),
        lookAlikesCertain: shareOf(alike, (one) => one === 'certain'),
        lookAlikesHeard: shareOf(alike, (one) => one !== 'nothing'),
      },
    ];
  });
}
