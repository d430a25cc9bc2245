import type { Language } from '#domain/vocabulary';
import type { LanguagePack } from '../language-pack.ts';
import {
  compileRules,
  findRules,
  judge,
  lookUp,
  type CompiledRules,
  type Judgement,
  type OwnWords,
  type RuleMatch,
} from '../rules/index.ts';
import { LEARNED, Weigher } from '../learned/index.ts';
import { isMark, type Tokens } from '../text/index.ts';
import { assistantRules, customerRules } from './pack-rules.ts';

/** One language, ready to listen: to customers, and to the assistant. */
export interface PackListener {
  readonly language: Language;
  /**
   * Rule sets by name: `request`, `callBack`, `topic.safety`.
   *
   * @param learned whether what was learned of the language is listened to beside its patterns
   */
  customer(tokens: Tokens, own?: readonly OwnWords[], learned?: boolean): readonly Judgement[];
  /** False where the turn is one word, and the rules know it only as a slip of another. */
  spells(tokens: Tokens): boolean;
  /** `promise`, `personOffered`. */
  assistant(tokens: Tokens): readonly Judgement[];
}

/** The packs that listen, by their language. */
export function listenersOf(packs: readonly LanguagePack[]): ReadonlyMap<Language, PackListener> {
  return new Map(
    packs.flatMap((pack) => {
      const listener = createListener(pack);
      return listener === null ? [] : [[pack.language, listener] as const];
    }),
  );
}

/** The rules of a pack are compiled when they are first listened with. */
export function createListener(
  { language, listening }: LanguagePack,
  learned = LEARNED.get(language),
): PackListener | null {
  if (listening === undefined) return null;
  const customer = once(() => compileRules(listening.shared, customerRules(listening)));
  const assistant = once(() => compileRules(listening.shared, assistantRules(listening)));
  let weigher: Weigher | undefined;
  return {
    language,
    customer(tokens, own = NO_WORDS, withLearned = true) {
      const rules = customer();
      const known = lookUp(rules, tokens, own);
      const found = findRules(rules, tokens, known, own);
      const judged = judge(own.length === 0 ? found : [...found, ...requestsOf(own)], tokens);
      if (learned === undefined || !withLearned) return judged.said;
      weigher ??= new Weigher(rules, learned);
      return weigher.weigh(judged, tokens, known, own.length > 0);
    },
    spells(tokens) {
      const [word, mark] = tokens.words;
      if (tokens.words.length > 2 || (mark !== undefined && !isMark(mark))) return true;
      const [known] = lookUp(customer(), tokens, NO_WORDS).words;
      return known?.parts[0] === undefined || known.parts[0].word === word;
    },
    assistant(tokens) {
      const rules = assistant();
      const known = lookUp(rules, tokens, NO_WORDS);
      return judge(findRules(rules, tokens, known, NO_WORDS), tokens).said;
    },
  };
}

/** A policy's own words for a person are a request where they are written; the language says where they are not. */
function requestsOf(own: readonly OwnWords[]): readonly RuleMatch[] {
  return own
    .filter((words) => words.class === 'person')
    .map(({ from, to }) => ({ pattern: OWN_WORDS, from, to }));
}

const OWN_WORDS: RuleMatch['pattern'] = {
  rules: 'request',
  force: 'certain',
  source: 'words of the policy',
  parts: [],
  required: [],
  before: 0,
};

const NO_WORDS: readonly OwnWords[] = [];

function once(compile: () => CompiledRules): () => CompiledRules {
  let compiled: CompiledRules | undefined;
  return () => (compiled ??= compile());
}
