import { HOUR_MS, type Instant } from '#kernel';
import type { Language } from '#domain/vocabulary';
import { languageTag } from '../../language/language-tag.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import { freeUnits, unitsOfChannel } from '../capacity.ts';
import type { MatchGroup } from '../match-group.ts';
import { levelsOf } from '../requirements/skills.ts';
import type { Agent } from '../workspace/agent.ts';
import type { EpisodeRequest } from '../workspace/episode.ts';
import type { AgentLoad } from '../workspace/workspace.ts';
import { FEATURE_NAMES, type FeatureName, type FeatureValues } from './feature-names.ts';

/** An agent who could be offered an episode, with all that features are read from. */
export interface Candidate {
  readonly agent: Readonly<Agent>;
  readonly load: Readonly<AgentLoad>;
  readonly group: Readonly<MatchGroup>;
  readonly request: Readonly<EpisodeRequest>;
  readonly now: Instant;
}

const SKILL_LEVEL_MAX = 10;

/** Each from 0 to 1. A feature whose value means something else needs another name, because values are kept for evaluation. */
const FEATURES: Readonly<Record<FeatureName, (candidate: Candidate) => number>> = {
  idle: ({ agent, now }) => Math.max(0, Math.min(1, (now - agent.idleSince) / HOUR_MS)),
  room({ agent, load, group }) {
    const units = unitsOfChannel(agent, group.channel);
    return units <= 0 ? 0 : Math.max(0, freeUnits(agent, load, { channel: group.channel }) / units);
  },
  skill({ agent, group }) {
    const skills = group.asked.flatMap(({ requirement, need }) => requirement.skills?.(need) ?? []);
    return skills.length === 0 ? 0 : levelsOf(agent, skills) / skills.length / SKILL_LEVEL_MAX;
  },
  sameAgent: ({ agent, request }) => (request.previousAgentId === agent.agentId ? 1 : 0),
  language: ({ agent, request }) => fluency(agent.languages, request.language),
};

const PLACES = 10_000;

/** Rounded to four places before anything is computed: what is recorded is exactly what was used. */
export function featuresOf(candidate: Candidate): FeatureValues {
  const values: Partial<Record<FeatureName, number>> = {};
  for (const name of FEATURE_NAMES) values[name] = Math.round(FEATURES[name](candidate) * PLACES) / PLACES;
  return values as FeatureValues;
}

function fluency(spoken: readonly Language[], language: Language | null): number {
  if (language === null) return 0;
  const asked = languageTag(language);
  const tags = spoken.map((tag) => languageTag(tag));
  if (tags.includes(asked)) return 1;
  return tags.some((tag) => primaryLanguage(tag) === primaryLanguage(asked)) ? 0.5 : 0;
}
