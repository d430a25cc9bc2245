import type { Language } from '#domain/vocabulary';
import { isPartOf } from '../requirements/language.ts';
import { levelOf } from '../requirements/skills.ts';
import { meetsExpression } from '../expressions/expression-condition.ts';
import type { Agent } from '../workspace/agent.ts';
import type { Asking } from './canonical-condition.ts';

type Asked = Readonly<Agent>;

type Test = (agent: Asked) => boolean;

/** Asked for each pair of agent and match group, mostly of many agents in turn: what is asked is looked at once, and makes one test. */
const tests = new WeakMap<Asking, Test>();
let lastAsking: Asking | undefined;
let lastTest: Test = () => false;

export function meetsCondition(asking: Asking, agent: Asked): boolean {
  if (asking !== lastAsking) {
    lastTest = testOf(asking);
    lastAsking = asking;
  }
  return lastTest(agent);
}

function testOf(asking: Asking): Test {
  const known = tests.get(asking);
  if (known !== undefined) return known;
  const made = newTest(asking);
  tests.set(asking, made);
  return made;
}

function newTest(asking: Asking): Test {
  if ('all' in asking) {
    const all = asking.all.map(newTest);
    const [only] = all;
    if (only !== undefined && all.length === 1) return only;
    return (agent) => {
      for (const test of all) if (!test(agent)) return false;
      return true;
    };
  }
  if ('any' in asking) {
    const any = asking.any.map(newTest);
    return (agent) => {
      for (const test of any) if (test(agent)) return true;
      return false;
    };
  }
  if ('not' in asking) {
    const test = newTest(asking.not);
    return (agent) => !test(agent);
  }
  if ('skill' in asking) return (agent) => isWithin(levelOf(agent, asking.skill), asking);
  if ('language' in asking) return (agent) => placeIn(asking.language, agent) !== undefined;
  if ('expression' in asking) return (agent) => meetsExpression(asking, agent.attributes);
  const { attribute, is } = asking;
  if (is !== undefined)
    return (agent) => {
      const value = valueOf(agent, attribute);
      return value !== undefined && is.includes(value);
    };
  return (agent) => {
    const value = valueOf(agent, attribute);
    return typeof value === 'number' && isWithin(value, asking);
  };
}

/** How far down the lists of languages the one is that the agent speaks: 0 is the best. Of an agent who meets it. */
export function languagePlace(asking: Asking, agent: Asked): number {
  if ('language' in asking) return placeIn(asking.language, agent) ?? 0;
  let place = 0;
  if ('all' in asking) for (const part of asking.all) place = Math.max(place, languagePlace(part, agent));
  if ('any' in asking) {
    place = Infinity;
    for (const part of asking.any)
      if (meetsCondition(part, agent)) place = Math.min(place, languagePlace(part, agent));
  }
  return Number.isFinite(place) ? place : 0;
}

/** Whether agents who meet it may differ in `languagePlace`. */
export function hasLanguages(asking: Asking): boolean {
  if ('language' in asking) return asking.language.length > 1;
  if ('all' in asking) return asking.all.some(hasLanguages);
  return 'any' in asking && asking.any.some(hasLanguages);
}

/** Skills that it asks for, and not those that must be missing. */
export function skillsIn(asking: Asking): readonly string[] {
  if ('skill' in asking) return [asking.skill];
  if ('all' in asking) return asking.all.flatMap(skillsIn);
  return 'any' in asking ? asking.any.flatMap(skillsIn) : [];
}

/** In short: `tax 3..5`, `de | en`, `(a 1 & b 2)`, `!a 1`, `site = vienna`. */
export function conditionText(asking: Asking): string {
  if ('all' in asking) return `(${asking.all.map(conditionText).join(' & ')})`;
  if ('any' in asking) return `(${asking.any.map(conditionText).join(' | ')})`;
  if ('not' in asking) return `!${conditionText(asking.not)}`;
  if ('skill' in asking) return `${asking.skill} ${rangeText(asking)}`;
  if ('language' in asking) return asking.language.join(' | ');
  if ('expression' in asking) return asking.expression;
  return `${asking.attribute} = ${asking.is?.join(' | ') ?? rangeText(asking)}`;
}

/** What the agent has of all that is named. */
export function heldText(asking: Asking, agent: Asked): string {
  const held = new Set(namedIn(asking, agent));
  return [...held].join(', ');
}

function namedIn(asking: Asking, agent: Asked): readonly string[] {
  if ('all' in asking) return asking.all.flatMap((part) => namedIn(part, agent));
  if ('any' in asking) return asking.any.flatMap((part) => namedIn(part, agent));
  if ('not' in asking) return namedIn(asking.not, agent);
  if ('skill' in asking) return [`${asking.skill} ${levelOf(agent, asking.skill)}`];
  if ('language' in asking) return [agent.languages.join(', ')];
  if ('expression' in asking) {
    return Object.keys(asking.types.agent).map((name) => `${name} = ${valueOf(agent, name) ?? ''}`);
  }
  return [`${asking.attribute} = ${valueOf(agent, asking.attribute) ?? ''}`];
}

function rangeText({ atLeast, atMost }: Range): string {
  return atMost === undefined ? String(atLeast) : `${atLeast ?? ''}..${atMost}`;
}

interface Range {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function isWithin(value: number, { atLeast, atMost }: Range): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

function valueOf({ attributes }: Asked, name: string) {
  return attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** `de-at` is German too, and whoever speaks German alone is not of Austria. */
function placeIn(chain: readonly Language[], { languages }: Asked): number | undefined {
  for (let place = 0; place < chain.length; place += 1) {
    const asked = chain[place]!;
    for (const spoken of languages) if (spoken === asked || isPartOf(spoken, asked)) return place;
  }
  return undefined;
}
