import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import type { Step } from './features.ts';
import type { World } from './world.ts';

/** What a step does with the world; a `then` throws where it does not hold. */
type Action = (world: World, args: readonly unknown[], step: Step) => void;

/** By a sentence, as a Cucumber expression: one vocabulary for all scenarios. */
export type Sentences = Readonly<Record<string, Action>>;

const UNITS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const registry = new ParameterTypeRegistry();
const parameter = (name: string, pattern: RegExp, read: (...found: string[]) => unknown): void =>
  registry.defineParameterType(new ParameterType(name, pattern, null, read, false, false));
parameter('name', /[A-Z][a-z]+/, (text) => text);
parameter(
  'duration',
  /(\d+) (second|minute|hour|day)s?/,
  (number = '', unit = '') => Number(number) * UNITS[unit as keyof typeof UNITS],
);
parameter('day', new RegExp(DAYS.join('|')), (text = '') => DAYS.indexOf(text));
parameter(
  'clock',
  /(\d\d):(\d\d)/,
  (hours = '', minutes = '') => Number(hours) * UNITS.hour + Number(minutes) * UNITS.minute,
);

export interface Vocabulary {
  /** Sentences that none of these steps is. */
  unsaid(steps: readonly Step[]): readonly string[];
  /** Throws where no sentence of the vocabulary says this, or two do. */
  run(world: World, step: Step): void;
}

export function vocabulary(...parts: readonly Sentences[]): Vocabulary {
  const known = parts
    .flatMap((part) => Object.entries(part))
    .map(([sentence, action]) => ({ expression: new CucumberExpression(sentence, registry), action }));
  return {
    unsaid: (steps) =>
      known
        .filter(({ expression }) => !steps.some(({ text }) => expression.match(text) !== null))
        .map(({ expression }) => expression.source),
    run(world, step) {
      const fits = known.flatMap(({ expression, action }) => {
        const args = expression.match(step.text);
        return args === null ? [] : [{ source: expression.source, action, args }];
      });
      const [fit, other] = fits;
      if (fit === undefined)
        throw new Error(`No sentence of the vocabulary says this: test/scenarios/README.md`);
      if (other !== undefined) throw new Error(`Two sentences say this: ${fit.source}; ${other.source}`);
      fit.action(
        world,
        fit.args.map((arg) => arg.getValue(null)),
        step,
      );
    },
  };
}
