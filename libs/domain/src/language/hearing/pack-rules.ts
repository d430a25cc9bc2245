import type { Listening } from '../language-pack.ts';
import type { RuleSet } from '../rules/index.ts';

/** What is listened for in turns of customers, by the name of the rule set. */
export function customerRules({ request, callBack, topics }: Listening): Record<string, RuleSet> {
  return {
    request,
    ...(callBack === undefined ? {} : { callBack }),
    ...Object.fromEntries(Object.entries(topics ?? {}).map(([code, rules]) => [`topic.${code}`, rules])),
  };
}

/** What is listened for in turns of the assistant. */
export function assistantRules({ promise, personOffered }: Listening): Record<string, RuleSet> {
  return {
    ...(promise === undefined ? {} : { promise }),
    ...(personOffered === undefined ? {} : { personOffered }),
  };
}
