import { TOPICS } from '#contracts';
import { NotProvisioned } from '#stream';
import {
  adoptCluster,
  AdoptionRefused,
  checkTopics,
  readTopicsFile,
  TopicsContradict,
  topicsFile,
  type Adoption,
  type KafkaAccess,
  type KafkaLog,
} from '#stream-kafka';
import { CommandError, EXIT, unavailable } from '../terminal/exit.ts';

export interface AdoptMirrorOptions {
  readonly access: KafkaAccess;
  readonly topicPrefix: string;
  readonly log: KafkaLog;
  readonly group: string;
  readonly dryRun: boolean;
}

const DECIDERS = ['trigger', 'routing'];
const READERS = ['analytics-sink', 'archive'];
const OUTPUTS = [
  TOPICS.escalationRequests,
  TOPICS.escalationEvents,
  TOPICS.customerEvents,
  TOPICS.customerHistory,
  TOPICS.deadLetters,
];

const REMEDIES: Readonly<Record<AdoptionRefused['reason'], string>> = {
  running: 'end all services, then run it again',
  adopted: 'start the services; to see what they go on with, `baton verify --kafka`',
  nothing:
    'let the mirror copy the changelogs too; where they are lost, come back as on an empty cluster (docs/operate.md, "A lost cluster")',
};

/** @throws CommandError where it cannot be, naming what to do */
export async function adoptMirror(options: AdoptMirrorOptions): Promise<Adoption> {
  try {
    const specs = readTopicsFile(topicsFile(), {});
    // While the mirror runs, topics have its settings.
    await checkTopics(
      options,
      options.dryRun ? specs.map((spec) => ({ ...spec, config: new Map() })) : specs,
    );
    const topics = { inputs: Object.values(TOPICS), outputs: OUTPUTS };
    return await adoptCluster({ ...options, ...topics, deciders: DECIDERS, readers: READERS });
  } catch (error) {
    if (error instanceof NotProvisioned || error instanceof TopicsContradict)
      throw unavailable(
        error.message,
        'see that the mirror copies every topic of infra/topics.yaml; then end it, `baton topics apply`, and run this again',
      );
    if (!(error instanceof AdoptionRefused)) throw error;
    throw new CommandError({
      what: error.message,
      remedy: REMEDIES[error.reason],
      exitCode: error.reason === 'running' ? EXIT.unavailable : EXIT.no,
    });
  }
}
