import { Command } from 'commander';
import { openCodec } from '#contracts';
import type { SchemaReport, SubjectSchema } from '#stream-kafka';
import { clusterCommand, type ClusterCommandOptions } from '../cluster/cluster-command.ts';
import { registryOf } from '#kafka-service/access';
import { EXIT, unavailable } from '../terminal/exit.ts';
import { startProgress } from '../terminal/progress.ts';
import { table } from '../terminal/text-table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Surroundings } from './command-options.ts';

interface SchemasOptions extends ClusterCommandOptions {
  readonly registryUrl?: string;
}

export function schemasCommand(surroundings: Surroundings): Command {
  return new Command('schemas')
    .description('register the schemas of the topics, or check them against a registry')
    .addCommand(
      action(surroundings, 'register', 'register the schemas that are missing; services only look them up', [
        'baton schemas register --registry-url http://registry:8081',
      ]),
    )
    .addCommand(
      action(surroundings, 'check', 'list what is registered and what would be rejected; changes nothing', [
        'baton schemas check --json',
      ]),
    );
}

function action(
  { terminal }: Surroundings,
  what: 'register' | 'check',
  description: string,
  examples: readonly string[],
): Command {
  return clusterCommand(what, `${description}. Exit code 1: something is rejected`, examples)
    .option('--registry-url <address>', "URL of the registry's Confluent API (default: BATON_REGISTRY_URL)")
    .action(async (options: SchemasOptions) => {
      // Loaded late: the client of the registry is of no use to `--help`.
      const { checkSchema, COMPATIBILITY, createRegistryClient, registerSchema, RegistryError } =
        await import('#stream-kafka');
      const { access, topicPrefix } = registryOf(options);
      const registry = createRegistryClient(access);
      const act = what === 'register' ? registerSchema : checkSchema;
      const schemas = await ourSchemas(topicPrefix);
      const reports: SchemaReport[] = [];
      const progress = startProgress(terminal, what === 'register' ? 'Registering' : 'Checking', 'schemas');
      try {
        for (const schema of schemas) {
          reports.push(await act(registry, schema));
          progress.at(reports.length, schemas.length);
        }
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        throw unavailable(
          error.message,
          'BATON_REGISTRY_... are its settings; --registry-url its address',
          error,
        );
      } finally {
        progress.end();
      }
      show(terminal, options, reports, COMPATIBILITY);
      if (reports.some(({ status }) => status === 'rejected')) process.exitCode = EXIT.no;
    });
}

/** Every schema that a codec asks ids for, in its order. */
async function ourSchemas(topicPrefix: string): Promise<readonly SubjectSchema[]> {
  const found: SubjectSchema[] = [];
  await openCodec({
    register: async (subject, schema) => found.push({ subject: topicPrefix + subject, schema }),
    schema: async () => undefined,
  });
  return found;
}

function show(
  terminal: Terminal,
  { json }: SchemasOptions,
  reports: readonly SchemaReport[],
  demanded: string,
): void {
  if (json === true) return terminal.out(JSON.stringify(reports));
  const count = (status: SchemaReport['status']): number =>
    reports.filter((report) => report.status === status).length;
  const others = reports.filter(({ status }) => status !== 'registered');
  if (others.length > 0) {
    const rows = others.map((report) => [
      report.subject,
      report.status,
      report.status === 'rejected' ? report.reason : '',
    ]);
    terminal.out(table(['subject', 'status', 'reason'], rows));
  }
  terminal.out(
    `${count('registered')} registered, ${count('new')} new, ${count('compatible')} new versions, ${count('rejected')} rejected`,
  );
  const lax = reports.filter(({ status, compatibility }) => status !== 'new' && compatibility !== demanded);
  if (lax.length > 0) {
    terminal.out(
      `${lax.length} subjects do not demand ${demanded} yet, so the registry judges them by less; \`register\` makes them`,
    );
  }
}
