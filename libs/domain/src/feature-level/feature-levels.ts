/**
 * What workers may store and decide at a feature level that workers below it cannot. A rolling upgrade decides at the level of the
 * release before, so that it can be taken back; `baton upgrade finalize` activates the next.
 *
 * One entry a release that brings anything of the kind; an entry of a release never changes. What is recognised in a sentence belongs
 * to no level: hearing more is no form that an earlier release would have to read.
 */
export interface FeatureLevel {
  readonly level: number;
  /** The first release that knows it. */
  readonly release: string;
  /** For people: what is in force from then on. */
  readonly brings: readonly string[];
}

export const FEATURE_LEVELS: readonly FeatureLevel[] = [
  { level: 1, release: '0.2.0', brings: [] },
  {
    level: 2,
    release: '0.3.0',
    brings: [
      'the built-in policy names topics instead of phrases, and has notices in every language',
      'policies may use `topics` of alwaysHuman rules and `aliases` of queues',
      'what the assistant asked last is remembered',
      'triggers for repetition, frustration and promises that are not kept',
      'customers who wait read words for their situation',
      'customers who wait are answered how long, and may take back their request',
      'queues have hours by `calendars`',
      'a new policy places those who wait anew (`priority.appliesToWaiting`)',
      'policies have triggers, notices and grace by `channels`',
      'policies inherit a global one, and queues have `notices`',
      'agents whom missed offers set to away are informed of it (`AgentSetAway`)',
      'tiers and channels are the same in upper and lower case where customers are queued',
      'agents have time to read after accepting, and count as lost only while agents are heard',
      'an assistant counts as silent only while conversations are heard (`triggers.silence.outage`)',
      'budgets of turns, time and silence, smaller where a person is preferred (`preferHuman`)',
      'a person is offered where one is preferred, by topic and intent (`preferHuman.outcome`)',
      'unsure answers are counted among the last ones (`confidence.recent`)',
      'a score of how complex a matter is (`complexity`)',
      'queues have limits of the wait, and customers read of a wait that has changed',
      'estimates of waits learn from each wait',
      'customers who cannot be served now are offered alternatives; callbacks and messages',
      'rules of the business in CEL (`businessRules`)',
      'customers in danger read whom to call (`notices.danger`)',
      'agents sign in with attributes, and meet conditions (`conditions`)',
      'queues overflow into others (`overflow`, `sizeLimit`)',
      'agents have a fair share of work (`fairShare`)',
      'units by category, modes of wrap-up by channel, reasons of a decline (`categoryUnits`, `wrapUpModes`, `declineReasons`)',
      'work of a higher class interrupts that of a lower one (`workClass`)',
      'customers who are quiet free units of their agent (`quiet`), and who writes to a lost agent is not kept waiting (`presence.unanswered`)',
      'who lost the agent has more points, who is back carries the wait, and who abandoned an episode is not back',
      'queues choose an order among agents (`agentOrder`)',
      'routes and conditions ask in CEL (`when`, `expression`)',
      'contacts and routes name agents whom they prefer (`preferredAgentsFor`)',
      'service levels give points (`priority.serviceLevel`)',
      'a scorer may choose among agents, and says by what (`scorer`)',
      'customers who are identified are known over all their conversations (`rememberCustomer`)',
      'two ids of one customer are merged (`CustomersMerged`)',
      'agents take conversations over (`presence.takeOver`), and each change of who has a conversation has a number',
      'what happened when a customer stopped waiting has a code (`cause`)',
      'cards say what is wanted by when, tried, refused and promised, and what was said earlier',
      'customers are offered to several agents at once (`offersAtOnce`)',
      'danger to life is offered to several at once and to anybody in the end, and pages a supervisor (`safety`)',
      'cards are read in 15 s, name danger first, and are renewed while customers wait',
      'policies are staged before they are activated (`PolicyStaged`)',
      'customers are asked first, before a person is offered or called (`collectFirst`)',
      'promises know the shifts of agents (`presence.shifts`)',
      'customers are asked what may be shared at the handoff (`notices.consent`)',
      'agents consult others, converse in threes and transfer warm; transfers that cannot be served are refused (`transfers`)',
    ],
  },
];

/** What a log is under that no level was activated in. */
export const FIRST_LEVEL = 1;

/** The newest that this version knows. */
export const NEWEST_LEVEL = FEATURE_LEVELS.reduce(
  (newest, { level }) => Math.max(newest, level),
  FIRST_LEVEL,
);

/** The workspace that an activation names: it holds in every one. */
export const LEVEL_WORKSPACE = 'baton';
