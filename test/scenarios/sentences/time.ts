import type { Sentences } from '../steps.ts';

const DAY_MS = 86_400_000;

export const TIME: Sentences = {
  'it is {day} {clock}': (world, args) => {
    const [day, clock] = args as [number, number];
    const midnight = world.now - (world.now % DAY_MS);
    const days = (day - new Date(midnight).getUTCDay() + 7) % 7;
    const at = midnight + days * DAY_MS + clock;
    world.pass((at < world.now ? at + 7 * DAY_MS : at) - world.now);
  },
  '{duration} pass(es)': (world, args) => world.pass(args[0] as number),
  'the policy is': (world, _args, { document }) => world.activate(document ?? ''),
};
