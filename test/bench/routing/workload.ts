import { readWrittenPolicy, type Policy } from '#domain/policy';
import {
  queueOf,
  QUEUES,
  skillOf,
  levelOf,
  writtenPolicy,
  LANGUAGES,
  SITES,
  SKILLS,
  type Part,
} from './workload-policy.ts';
import { below, seeded, weighted } from './seeded.ts';

/** What an agent signs in with. */
interface WorkloadAgent {
  readonly skills: Readonly<Record<string, number>>;
  readonly languages: readonly string[];
  readonly queues: readonly string[];
  readonly capacity: Readonly<Record<string, number>>;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** What a customer comes with. */
interface WorkloadContact {
  readonly channel: string;
  readonly language: string;
  readonly category: 'A' | 'B' | 'C';
  readonly rules: readonly string[];
  readonly tier: string | null;
  /** Number of the agent who had the customer's last episode; null: there was none. */
  readonly previousAgent: number | null;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

export interface Workload {
  readonly policy: Policy;
  /** The agent of this number, whatever was asked before. */
  readonly agent: (n: number) => WorkloadAgent;
  /** @param agentCount how many agents there are */
  readonly contact: (n: number, agentCount: number) => WorkloadContact;
}

/** Seeds of what is drawn; another one is another workload. */
const SEED = 20_261_129;
const SKILLS_OF_AGENT = 5;

/**
 * 200 queues, each with a skill at a level, and five languages: 1,000 sets of requirements. Agents have five skills of forty, and serve the
 * queues that ask for one of them. See docs/performance.md.
 */
export function workloadOf(part: Part, name = part): Workload {
  const read = readWrittenPolicy(JSON.stringify(writtenPolicy(part, name)), 'workload');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  const agents = new Map<number, WorkloadAgent>();
  return {
    policy: read.policy,
    agent(n) {
      const drawn = agents.get(n) ?? drawAgent(n, part);
      agents.set(n, drawn);
      return drawn;
    },
    contact: (n, agentCount) => drawContact(n, agentCount, part),
  };
}

function drawAgent(n: number, part: Part): WorkloadAgent {
  const random = seeded(SEED ^ Math.imul(n + 1, 0x9e3779b1));
  const skills: Record<string, number> = {};
  // Every skill has somebody, however few agents there are.
  let skill = n % SKILLS;
  while (Object.keys(skills).length < SKILLS_OF_AGENT) {
    skills[`skill-${skill}`] ??= 1 + below(random, 10);
    skill = below(random, SKILLS);
  }
  const languages = new Set(random() < 0.7 ? ['en'] : []);
  const count = 1 + below(random, 3);
  while (languages.size < count) languages.add(LANGUAGES[below(random, LANGUAGES.length)]!);
  return {
    skills,
    languages: [...languages],
    queues: QUEUES.filter((queue) => skillOf(queue) in skills).map(queueOf),
    capacity: n % 2 === 0 ? { '*': 1 } : { chat: 2, '*': 1 },
    attributes:
      part === 'released'
        ? {}
        : {
            site: SITES[below(random, SITES.length)]!,
            seniority: 1 + below(random, 5),
            trainee: random() < 0.1,
          },
  };
}

function drawContact(n: number, agentCount: number, part: Part): WorkloadContact {
  const random = seeded(SEED ^ Math.imul(n + 1, 0x85ebca6b));
  // A few queues have many customers, and most have few.
  const queue = Math.floor(random() ** 1.5 * QUEUES.length);
  const language = weighted(random, [
    ['en', 60],
    ['es', 10],
    ['fr', 10],
    ['de', 10],
    ['pt', 10],
  ]);
  const category = (['A', 'B', 'C'] as const)[below(random, 3)]!;
  const tier = random() < 0.02 ? 'vip' : null;
  const contact = { channel: channelOf(queue), language, category, rules: [queueOf(queue)], tier };
  if (part === 'released') return { ...contact, previousAgent: null, attributes: {} };
  const isEndangered = random() < 0.002;
  const hasConditions = random() < 0.05;
  return {
    ...contact,
    rules: [queueOf(queue), ...(isEndangered ? ['safety'] : [])],
    previousAgent: random() < 0.05 ? below(random, agentCount) : null,
    attributes: hasConditions ? { conditions: JSON.stringify(drawConditions(random)) } : {},
  };
}

/** Rules of one contact: mostly its own, so that nobody else waits for quite the same agents. */
function drawConditions(random: () => number): readonly object[] {
  const site = { attribute: 'site', is: SITES[below(random, SITES.length)]! };
  const senior = { attribute: 'seniority', atLeast: 1 + below(random, 4) };
  const skill = { skill: `skill-${below(random, SKILLS)}`, atLeast: 1 + below(random, 6) };
  return weighted<readonly object[]>(random, [
    [[site], 2],
    [[{ any: [skill, senior] }], 2],
    [[{ any: [site, skill] }, { not: { attribute: 'trainee', is: true } }], 1],
  ]);
}

function channelOf(queue: number): string {
  return ['chat', 'voice', 'email', 'sms'][(queue + levelOf(queue)) % 4]!;
}
