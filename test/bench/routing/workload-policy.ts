/** `released`: what release 0.1.0 can express too. `whole`: with all that routing can do now. */
export type Part = 'released' | 'whole';

export const QUEUES: readonly number[] = Array.from({ length: 200 }, (_, n) => n);
export const SKILLS = 40;
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export const SITES = [
  'vienna',
  'lisbon',
  'austin',
  'manila',
  'dublin',
  'lima',
  'oslo',
  'pune',
  'cairo',
  'home',
] as const;
const ORDERS = ['leastInHand', 'longestIdle', 'roundRobin', 'bestSkill', 'weighted'] as const;

export const queueOf = (queue: number): string => `queue-${queue}`;
export const skillOf = (queue: number): string => `skill-${queue % SKILLS}`;
/** 1 to 5. */
export const levelOf = (queue: number): number => 1 + Math.floor(queue / SKILLS);

/** As a manager writes it: a rule, a route and a queue for each of 200 departments. */
export function writtenPolicy(part: Part, name: string): object {
  return {
    name,
    triggers: { alwaysHuman: QUEUES.map((queue) => ({ name: queueOf(queue), intents: [queueOf(queue)] })) },
    queues: QUEUES.map((queue) => ({
      id: queueOf(queue),
      skills: { [skillOf(queue)]: levelOf(queue) },
      ...(part === 'whole' && wholeQueue(queue)),
    })),
    routes: [
      ...QUEUES.map((queue) => ({ queue: queueOf(queue), rules: [queueOf(queue)] })),
      { queue: queueOf(0) },
    ],
    presence: { lease: '10s', ...(part === 'whole' && { keepWork: '3s' }) },
    ...(part === 'whole' && {
      calendars: { office: { timeZone: 'Europe/Vienna', weekly: officeHours() } },
      fairShare: { most: 20, within: '8h' },
    }),
  };
}

/** The queue has no hours at night, so that time zones are asked. */
function officeHours(): Readonly<Record<string, readonly string[]>> {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return Object.fromEntries(days.map((day) => [day, ['06:00-22:00']]));
}

/** Every capability of a queue is in use somewhere, and those on the way of every customer in each. What is left out is on by default. */
function wholeQueue(queue: number): object {
  const hasChain = queue % 3 === 0;
  const neighbour = queueOf((queue + SKILLS) % QUEUES.length);
  const next = queueOf((queue + 2 * SKILLS) % QUEUES.length);
  return {
    agentOrder: ORDERS[queue % ORDERS.length],
    matchLanguage: !hasChain,
    conditions: conditionsOf(queue, hasChain),
    contactConditions: true,
    offersAtOnce: queue % 10 === 9 ? 2 : 1,
    relaxation: [
      { after: '2m', drop: ['language'] },
      { after: '5m', conditions: [{ skill: skillOf(queue) }] },
      { after: '10m', drop: ['skills', 'conditions'] },
    ],
    overflow: [
      { when: { waiting: 1_500 }, to: neighbour },
      { when: { predictedWait: '8h', waiting: 500 }, to: next },
      { when: { nobodySignedIn: true }, to: neighbour },
      { when: { waited: '20m' }, to: next },
      ...(queue % 2 === 0 ? [{ when: { closed: true }, to: neighbour }] : []),
    ],
    sizeLimit: { most: 2_500, to: [neighbour, next] },
    ...(queue % 2 === 0 && { hours: 'office', alternatives: { callback: {} } }),
  };
}

function conditionsOf(queue: number, hasChain: boolean): readonly object[] {
  const [site, other, third] = [0, 3, 7].map((step) => SITES[(queue + step) % SITES.length]!);
  return [
    ...(hasChain ? [{ language: ['customer', 'en'] }] : []),
    ...(queue % 2 === 0
      ? [
          {
            any: [
              { attribute: 'site', is: [site, other, third] },
              { attribute: 'seniority', atLeast: 3 },
            ],
          },
        ]
      : []),
    ...(queue % 5 === 0 ? [{ not: { attribute: 'trainee', is: true } }] : []),
    ...(queue % 7 === 0 ? [{ all: [{ skill: skillOf(queue), atMost: 9 }] }] : []),
  ];
}
