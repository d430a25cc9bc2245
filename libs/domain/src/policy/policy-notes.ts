import { listensTo } from '#domain/language';
import { rulesSwitchedOff } from './always-human-rules.ts';
import { percent, phrasesOf } from './policy-phrases.ts';
import type { Policy } from './policy.ts';

/** What a manager should know of a policy that is valid: phrases that many turns hold, and languages that nobody listens in. */
export function policyNotes(policy: Policy): readonly string[] {
  const languages = [
    ...policy.routes.flatMap((route) => route.languages),
    ...Object.keys(policy.notices.texts),
  ];
  return [
    ...rulesSwitchedOff(policy).map(
      (name) =>
        `alwaysHuman: the built-in rule "${name}" is off; what it names no longer brings a person by itself`,
    ),
    ...Object.entries(policy.channels).flatMap(([channel, { triggers }]) =>
      rulesGone(policy.triggers, triggers).map(
        (name) =>
          `channels.${channel}: the rule "${name}" is off there; what it names no longer brings a person by itself in this channel`,
      ),
    ),
    ...(policy.triggers.businessRules?.rules ?? [])
      .filter(({ off }) => off === true)
      .map(({ name }) => `businessRules: the rule "${name}" is off; nobody asks it`),
    ...phrasesOf(policy)
      .filter(({ share }) => share > 0)
      .map(
        ({ path, phrase, share }) =>
          `${path.join('.')}: "${phrase}" stands in about ${percent(share)} of ordinary turns; each of them would get a person`,
      ),
    ...[...new Set(languages)]
      .filter((language) => !listensTo(language))
      .map(
        (language) =>
          `language "${language}": Baton knows no words of it; customers are heard only by the phrases that you write in requestPhrases and alwaysHuman`,
      ),
  ];
}

function rulesGone(workspace: Policy['triggers'], { alwaysHuman }: Policy['triggers']): readonly string[] {
  const names = alwaysHuman.map(({ name }) => name);
  return workspace.alwaysHuman.map(({ name }) => name).filter((name) => !names.includes(name));
}
