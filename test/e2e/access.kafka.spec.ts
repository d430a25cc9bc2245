import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasJavaAndMaven } from '../../libs/testing/src/kafka/jars.ts';
import { accessOfCommands, accessOfServices, type AccessRule } from '../../tools/chart/kafka-access.ts';
import { rightsOf, type Right } from './guarded-cluster.ts';
import { prefixOf, startGuardedServices, type GuardedServices, type Lost } from './guarded-services.ts';
import type { Installation } from './installation.ts';

/** Rights that match this are taken away, each alone: `.` takes some ten minutes, `^Write` two. Without it one of each user. */
const chosen = process.env['BATON_RIGHTS'];
const SERVICES = accessOfServices();
const COMMANDS = accessOfCommands();
/** How long a service may take for its work. */
const WORK_MS = 60_000;
/** And with a right too few: that it does not do it in this time. With all of them it takes a third on a busy machine. */
const LOST_MS = 20_000;
/** Who made the history that commands read. */
const BEFORE = 'before';
const TEST_MS = 1_200_000;
let guarded: GuardedServices;

beforeAll(async () => {
  if (!(await hasJavaAndMaven())) return;
  const users = [...Object.keys(SERVICES), ...Object.keys(COMMANDS), BEFORE];
  guarded = await startGuardedServices(users, inject('kafka').registryUrl);
}, 600_000);
afterAll(() => guarded?.stop());

const rightsIn = (installation: Installation, rules: readonly AccessRule[] | undefined): readonly Right[] =>
  rightsOf(rules ?? [], prefixOf(installation), 'baton');

async function giveTo(user: string, rights: readonly Right[]): Promise<void> {
  await guarded.cluster.revoke(user);
  await guarded.cluster.grant(user, rights);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const inWords = ({ operation, resource, name }: Right): string => `${operation} ${resource} ${name}`;

/** What a right brings along is left where the right is taken away: else nobody could say what was missing. */
const BRINGS: Partial<Record<Right['operation'], Right['operation']>> = {
  Read: 'Describe',
  Write: 'Describe',
  AlterConfigs: 'DescribeConfigs',
};

function less(right: Right): readonly Right[] {
  const operation = BRINGS[right.operation];
  return operation === undefined ? [] : [{ ...right, operation }];
}

/** Takes away one right after the other; those without which nothing is lost. */
async function needless(
  user: string,
  rights: readonly Right[],
  without: (right: Right, others: readonly Right[]) => Promise<Lost | null>,
): Promise<readonly string[]> {
  const taken =
    chosen === undefined
      ? rights.slice(-1)
      : rights.filter((right) => new RegExp(chosen).test(inWords(right)));
  const found: string[] = [];
  for (const right of taken) {
    const outcome = await without(
      right,
      rights.flatMap((other) => (other === right ? less(right) : [other])),
    );
    if (outcome === null) found.push(inWords(right));
    const reason = /[^"]*(authoriz|rights on)[^"]*/i.exec(outcome?.text ?? '')?.[0] ?? '';
    // The table of what each right is for.
    if (chosen !== undefined)
      say(`${user} without ${inWords(right)}: ${outcome?.lost ?? 'nothing'} is lost. ${reason}`);
  }
  return found;
}

/** Only a log that is empty needs these: a decider begins it. */
const isOfBeginning = (name: string, { operation, name: of }: Right): boolean =>
  ['trigger', 'routing'].includes(name) &&
  (of.endsWith('append-') || (operation === 'Write' && of.endsWith('policy.events.v1')));

describe.skipIf(!(await hasJavaAndMaven()))('on a broker with its authorizer on', () => {
  it.concurrent.each(Object.keys(SERVICES))(
    'the rights of %s are enough, from an empty log on and after a restart, and none can be left out',
    async (name) => {
      const installation = await guarded.install();
      const rights = rightsIn(installation, SERVICES[name]);
      await giveTo(name, rights);
      expect(await guarded.run(name, installation, WORK_MS)).toBeNull();
      expect(await guarded.run(name, installation, WORK_MS)).toBeNull();
      const without = async (right: Right, others: readonly Right[]): Promise<Lost | null> => {
        if (!isOfBeginning(name, right)) {
          await giveTo(name, others);
          return guarded.run(name, installation, LOST_MS);
        }
        const empty = await guarded.install();
        const index = rights.indexOf(right);
        await giveTo(
          name,
          rightsIn(empty, SERVICES[name]).flatMap((other, at) => (at === index ? less(other) : [other])),
        );
        return guarded.run(name, empty, LOST_MS);
      };
      expect(await needless(name, rights, without)).toEqual([]);
    },
    TEST_MS,
  );

  it.concurrent(
    'the rights of `baton topics apply` are enough to create and to alter topics, and none can be left out',
    async () => {
      const installation = await guarded.install();
      const { admin } = guarded.cluster;
      const rights = rightsIn(installation, COMMANDS['topics']);
      const apply = () => guarded.command('topics', installation, 'topics', 'apply');
      const change = (name: string) =>
        admin.alterConfigs({
          validateOnly: false,
          resources: [
            { type: 2, name, configEntries: [{ name: 'message.timestamp.type', value: 'CreateTime' }] },
          ],
        });
      const all = async (): Promise<void> => {
        await giveTo('topics', rights);
        expect(await apply()).toBeNull();
      };
      await admin.deleteTopics({ topics: [...new Set(rights.map(({ name }) => name))] });
      await all();
      const without = async ({ operation, name }: Right, others: readonly Right[]): Promise<Lost | null> => {
        if (operation === 'Create') await admin.deleteTopics({ topics: [name] });
        else await change(name);
        await giveTo('topics', others);
        const outcome = await apply();
        await all();
        return outcome;
      };
      expect(await needless('topics', rights, without)).toEqual([]);
    },
    TEST_MS,
  );

  it.concurrent(
    'the rights of those who read a history are enough to verify and to rebuild it, and none can be left out',
    async () => {
      const installation = await guarded.install();
      const writers = ['trigger', 'routing', 'analytics-sink'];
      await giveTo(
        BEFORE,
        writers.flatMap((name) => rightsIn(installation, SERVICES[name])),
      );
      for (const name of writers) expect(await guarded.run(name, installation, WORK_MS, BEFORE)).toBeNull();
      const rights = rightsIn(installation, COMMANDS['history']);
      const read = async (): Promise<Lost | null> =>
        (await guarded.command('history', installation, 'verify', '--kafka')) ??
        (await guarded.command('history', installation, 'rebuild', 'analytics', '--kafka'));
      await giveTo('history', rights);
      expect(await read()).toBeNull();
      const without = async (_: Right, others: readonly Right[]): Promise<Lost | null> => {
        await giveTo('history', others);
        return read();
      };
      expect(await needless('history', rights, without)).toEqual([]);
    },
    TEST_MS,
  );
});
