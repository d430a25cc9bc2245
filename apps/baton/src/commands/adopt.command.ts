import type { Command } from 'commander';
import { groupOf, kafkaOf } from '#kafka-service/access';
import { adoptMirror } from '../adopt/adopt-mirror.ts';
import { adoptionText } from '../adopt/adoption-text.ts';
import { clusterCommand, terminalLog, type ClusterCommandOptions } from '../cluster/cluster-command.ts';
import type { Surroundings } from './command-options.ts';

interface AdoptOptions extends ClusterCommandOptions {
  readonly brokers?: string;
  readonly dryRun?: true;
}

export function adoptCommand({ terminal }: Surroundings): Command {
  return clusterCommand(
    'adopt',
    'let services go on, on a Kafka cluster that a mirror filled before the one it mirrored was lost',
    ['baton adopt --brokers kafka.other-site:9092 --dry-run', 'baton adopt --json'],
  )
    .option('--brokers <list>', 'brokers as host:port, separated by commas (default: BATON_KAFKA_BROKERS)')
    .option('--dry-run', 'only say what would be; also while the mirror runs')
    .addHelpText(
      'after',
      `
Before: end the mirror and all services, \`baton topics apply\`. After: start the services, \`baton policy activate\`.
What a mirror must be like, what is lost and what is decided again: docs/operate.md, "Another cluster".`,
    )
    .action(async (options: AdoptOptions) => {
      const { access, topicPrefix } = kafkaOf(options);
      const dryRun = options.dryRun === true;
      const cluster = { access, topicPrefix, log: terminalLog(terminal), group: groupOf() };
      const adoption = await adoptMirror({ ...cluster, dryRun });
      terminal.out(
        options.json === true ? JSON.stringify({ dryRun, ...adoption }) : adoptionText(adoption, { dryRun }),
      );
    });
}
