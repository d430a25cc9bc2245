import { Command } from 'commander';
import { gatewayClient } from '../process/gateway-client.ts';
import { command, withGateway, type GatewayCommandOptions, type Surroundings } from './command-options.ts';

/** As the gateway answers it. */
interface LevelAnswer {
  readonly active: number;
  readonly newest: number;
  readonly pending: readonly {
    readonly level: number;
    readonly release: string;
    readonly brings: readonly string[];
  }[];
  readonly workers: readonly {
    readonly processor: string;
    readonly host: string;
    readonly featureLevel: number;
  }[];
}

const PATH = '/v1/feature-level';

export function upgradeCommand(surroundings: Surroundings): Command {
  return new Command('upgrade')
    .description('show and finish an upgrade: what workers may store and decide')
    .addCommand(statusCommand(surroundings))
    .addCommand(finalizeCommand(surroundings));
}

function statusCommand({ terminal }: Surroundings): Command {
  return withGateway(
    command('status', 'show the feature level in force, what is pending, and what each worker knows', [
      'baton upgrade status',
      'baton upgrade status --url https://baton.example --api-key-file key --json',
    ]),
  ).action(async (options: GatewayCommandOptions) => {
    const client = await gatewayClient(options);
    const answer = (await client.call('GET', PATH)) as LevelAnswer;
    terminal.out(options.json ? JSON.stringify(answer) : statusText(answer));
  });
}

function finalizeCommand({ terminal }: Surroundings): Command {
  return withGateway(
    command(
      'finalize',
      'activate the newest feature level, once every worker runs this release; earlier releases cannot go on after it',
      ['baton upgrade finalize'],
    ),
  ).action(async (options: GatewayCommandOptions) => {
    const client = await gatewayClient(options);
    const before = (await client.call('GET', PATH)) as LevelAnswer;
    const body = { type: 'application/json', text: JSON.stringify({ level: before.newest }) } as const;
    const after = (await client.call('PUT', PATH, body)) as LevelAnswer;
    if (options.json) return terminal.out(JSON.stringify(after));
    terminal.out(
      before.active === after.active
        ? `Feature level ${after.active} was in force already; it was activated again for tasks that had missed it.`
        : `Feature level ${after.active} is in force. Earlier releases cannot go on from here.`,
    );
  });
}

function statusText({ active, newest, pending, workers }: LevelAnswer): string {
  const lines = [`Feature level ${active} of ${newest} is in force.`];
  for (const { level, release, brings } of pending) {
    lines.push(`Pending: level ${level}, since ${release}`, ...brings.map((text) => `  - ${text}`));
  }
  lines.push(workers.length === 0 ? 'No worker runs.' : 'Workers:');
  for (const { processor, host, featureLevel } of workers)
    lines.push(`  ${processor} on ${host} knows up to level ${featureLevel}`);
  const ready = workers.length > 0 && workers.every(({ featureLevel }) => featureLevel >= newest);
  if (pending.length > 0) {
    lines.push(
      ready
        ? 'Every worker knows it: `baton upgrade finalize` puts it in force, and ends the way back.'
        : 'Upgrade every worker, then `baton upgrade finalize`.',
    );
  }
  return lines.join('\n');
}
