import { DEFAULT_POLICY } from '#domain/policy';
import type { Workload } from './workload.ts';

const CHANNELS = ['chat', 'voice', 'email', 'sms'];
const LANGUAGES = ['en', 'es', 'fr'];

/** One queue that everybody serves, by the built-in policy: four channels and three languages. */
export const PLAIN_WORKLOAD: Workload = {
  policy: DEFAULT_POLICY,
  agent: (n) => ({
    skills: {},
    languages: n % 3 === 0 ? LANGUAGES : [LANGUAGES[n % LANGUAGES.length] ?? 'en'],
    queues: DEFAULT_POLICY.queues.map((queue) => queue.id),
    capacity: n % 2 === 0 ? { '*': 1 } : { chat: 2, '*': 1 },
    attributes: {},
  }),
  contact: (n) => ({
    channel: CHANNELS[n % CHANNELS.length] ?? 'chat',
    language: LANGUAGES[n % LANGUAGES.length] ?? 'en',
    category: (['A', 'B', 'C'] as const)[n % 3] ?? 'C',
    rules: [],
    tier: n % 50 === 0 ? 'vip' : null,
    previousAgent: null,
    attributes: {},
  }),
};
