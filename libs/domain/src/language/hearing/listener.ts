import type { Language } from '#domain/vocabulary';
import type { LanguagePack, Listening } from '../language-pack.ts';
import {
  compileRules,
  findRules,
  judge,
  type CompiledRules,
  type Judgement,
  type OwnWords,
  type RuleMatch,
  type RuleSet,
} from '../rules/index.ts';
import type { Tokens } from '../text/index.ts';

/** One language, ready to listen: to customers, and to the assistant. */
export interface PackListener {
  readonly language: Language;
  /** Rule sets by name: `request`, `callBack`, `topic.safety`. */
  customer(tokens: Tokens, own?: readonly OwnWords[]): readonly Judgement[];
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
export function createListener({ language, listening }: LanguagePack): PackListener | null {
  if (listening === undefined) return null;
  const customer = once(() => compileRules(listening.shared, customerRules(listening)));
  const assistant = once(() => compileRules(listening.shared, assistantRules(listening)));
  return {
    language,
    customer(tokens, own = []) {
      const found = findRules(customer(), tokens, own);
      return judge(own.length === 0 ? found : [...found, ...requestsOf(own)], tokens);
    },
    assistant: (tokens) => judge(findRules(assistant(), tokens), tokens),
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

function customerRules({ request, callBack, topics }: Listening): Record<string, RuleSet> {
  return {
    request,
    ...(callBack === undefined ? {} : { callBack }),
    ...Object.fromEntries(Object.entries(topics ?? {}).map(([code, rules]) => [`topic.${code}`, rules])),
  };
}

function assistantRules({ promise, personOffered }: Listening): Record<string, RuleSet> {
  return {
    ...(promise === undefined ? {} : { promise }),
    ...(personOffered === undefined ? {} : { personOffered }),
  };
}

function once(compile: () => CompiledRules): () => CompiledRules {
  let compiled: CompiledRules | undefined;
  return () => (compiled ??= compile());
}
