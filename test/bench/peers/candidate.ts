/** What the harness tells the process of a candidate. It reads `input` from the beginning until SIGTERM, and then exits with 0. */
export interface Assignment {
  /** `host:port` of some brokers. */
  readonly brokers: readonly string[];
  /** Every topic of the comparison begins with it; what a candidate creates must too: it is deleted at the end. */
  readonly topicPrefix: string;
  /** Topics without the prefix. Both exist, with as many partitions as each other. */
  readonly input: string;
  readonly output: string;
  /** Names this run of this candidate: for groups, transactional ids, a changelog. Never used before. */
  readonly application: string;
  /** An empty folder. */
  readonly stateDir: string;
}

const VARIABLES = {
  brokers: 'PLAIN_JOB_BROKERS',
  topicPrefix: 'PLAIN_JOB_TOPIC_PREFIX',
  input: 'PLAIN_JOB_INPUT',
  output: 'PLAIN_JOB_OUTPUT',
  application: 'PLAIN_JOB_APPLICATION',
  stateDir: 'PLAIN_JOB_STATE_DIR',
} as const satisfies Record<keyof Assignment, string>;

/** The assignment as environment variables: candidates that don't run on Node read them too. */
export const asEnvironment = (assignment: Assignment): Record<string, string> => ({
  [VARIABLES.brokers]: assignment.brokers.join(','),
  [VARIABLES.topicPrefix]: assignment.topicPrefix,
  [VARIABLES.input]: assignment.input,
  [VARIABLES.output]: assignment.output,
  [VARIABLES.application]: assignment.application,
  [VARIABLES.stateDir]: assignment.stateDir,
});

/** Throws where a variable is missing: candidates are started by the harness. */
export function readAssignment(environment: NodeJS.ProcessEnv = process.env): Assignment {
  const of = (name: keyof Assignment): string => {
    const value = environment[VARIABLES[name]];
    if (value === undefined) {
      throw new Error(`${VARIABLES[name]} is not set: run "npm run bench -- peers".`);
    }
    return value;
  };
  return {
    brokers: of('brokers').split(','),
    topicPrefix: of('topicPrefix'),
    input: of('input'),
    output: of('output'),
    application: of('application'),
    stateDir: of('stateDir'),
  };
}
