import type { Language } from '#domain/vocabulary';
import { languageTag } from '../../language/language-tag.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import { absentMeans, yesOrNo } from '../../policy/fields.ts';
import { defineRequirement } from './define-requirement.ts';

/** The agent speaks the conversation's language, where the queue asks for it and the language is known. */
export const language = defineRequirement({
  name: 'language',
  policy: {
    key: 'matchLanguage',
    schema: absentMeans(
      false,
      yesOrNo()
        .prefault(true)
        .describe('Whether the agent must speak the language of the customer, where that is known.'),
    ),
  },
  of(request, isMatched, { languageRegions }): Language | null {
    if (!isMatched || request.language === null) return null;
    return languageRegions === 'any' ? primaryLanguage(languageTag(request.language)) : request.language;
  },
  none: null,
  lackMeans: 'no_language',
  meets: (needed: Language, agent) => agent.languages.some((spoken) => speaks(spoken, needed)),
  shortfall: (needed: Language, agent) => ({ needed, has: agent.languages.join(', ') }),
});

/** Without making the text that it begins with: asked for each pair of agent and match group. */
export function isPartOf(tag: Language, wider: Language): boolean {
  return tag.length > wider.length && tag[wider.length] === '-' && tag.startsWith(wider);
}

/** `es` serves `es-mx`, and `es-mx` serves `es`; `es-mx` serves `es-es` only where any region will do, as `es` is asked for then. */
function speaks(spoken: Language, needed: Language): boolean {
  return spoken === needed || isPartOf(needed, spoken) || isPartOf(spoken, needed);
}
