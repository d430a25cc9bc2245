import { Command } from 'commander';
import type { KafkaLog } from '#stream-kafka';
import type { Terminal } from '../terminal/terminal.ts';

/** Options of every command on a cluster. */
export interface ClusterCommandOptions {
  readonly topicPrefix?: string;
  readonly json?: true;
}

const SETTINGS = `
Addresses and credentials of Kafka and the registry are read from the environment, as in the services: BATON_KAFKA_BROKERS,
BATON_KAFKA_TLS..., BATON_KAFKA_SASL..., BATON_REGISTRY_URL..., BATON_TOPIC_PREFIX; --help of a service lists all of them.`;

/** A command on a cluster: it has no data folder. */
export function clusterCommand(name: string, description: string, examples: readonly string[]): Command {
  return new Command(name)
    .description(description)
    .option('--topic-prefix <text>', 'prefix of every topic name (default: BATON_TOPIC_PREFIX, or none)')
    .option('--json', 'print the result as JSON')
    .option('--debug', 'on an error, print where it comes from')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}\n${SETTINGS}`);
}

/** Warnings of a client go to standard error; the rest is for services. */
export function terminalLog(terminal: Terminal): KafkaLog {
  const nothing = (): void => {};
  const tell = (fields: { readonly error?: unknown }, message: string): void =>
    terminal.err(`baton: ${message}${typeof fields.error === 'string' ? `: ${fields.error}` : ''}`);
  return { debug: nothing, info: nothing, warn: tell, error: tell };
}
