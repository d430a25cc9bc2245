import type { Codec } from '#contracts';
import type { Scenario, Step } from './features.ts';
import { AGENTS } from './sentences/agents.ts';
import { CONSULTS } from './sentences/consults.ts';
import { CUSTOMERS } from './sentences/customers.ts';
import { OUTCOMES } from './sentences/outcomes.ts';
import { NUMBERS } from './sentences/numbers.ts';
import { TIME } from './sentences/time.ts';
import { vocabulary } from './steps.ts';
import type { Decided } from './standings.ts';
import { createWorld } from './world.ts';

export const VOCABULARY = vocabulary(TIME, CUSTOMERS, AGENTS, CONSULTS, OUTCOMES, NUMBERS);

export interface Failure {
  readonly step: Step;
  readonly error: string;
  /** What was decided since something last happened, a line each. */
  readonly decided: readonly string[];
}

/** Plays a scenario in a world of its own. Null: it holds. */
export function runScenario({ steps }: Scenario, codec: Codec): Failure | null {
  const world = createWorld(codec);
  let before: Step['kind'] = 'given';
  for (const step of steps) {
    if (step.kind === 'when' && before !== 'when') world.beginNews();
    before = step.kind;
    try {
      VOCABULARY.run(world, step);
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : String(cause);
      return { step, error, decided: world.news.map(lineOf) };
    }
  }
  return null;
}

/** Where, what, why, and what was decided instead. */
export const failureText = (path: string, { step, error, decided }: Failure): string =>
  [`${path}:${step.line}: ${step.text}`, error, 'Decided since something last happened:', ...decided].join(
    '\n',
  );

/** The customer, what was decided, and its words and numbers, without ids. */
function lineOf({ conversationId, type, ...rest }: Decided): string {
  const told = Object.entries(rest).filter(([name, value]) => !UNTOLD.has(name) && typeof value !== 'object');
  return `${conversationId}: ${type} ${told.map(([name, value]) => `${name}=${String(value)}`).join(' ')}`;
}

const UNTOLD = new Set(['eventId', 'workspaceId', 'episodeId', 'offerId', 'policyHash', 'language']);
