import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baton, startBaton, type RunningBaton } from './baton-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-cli-'));
  await promisify(execFile)(process.execPath, ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'baton'], {
    cwd: ROOT,
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks again until the answer is there; the test's own time limit ends it. */
async function eventually<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
}

describe('one process on one folder', () => {
  let data: string;
  let running: RunningBaton;

  beforeAll(async () => {
    data = join(folder, 'data');
    running = await startBaton('--data-dir', data, '--no-sample');
  });
  const on = (...args: string[]) => baton(...args, '--data-dir', data);
  const offers = async () => {
    const response = await fetch(`${running.url}/v1/workspaces/default/agents/ana/offers?wait=5000`);
    return response.text();
  };

  it('brings a customer from the words to an agent, and the row to ClickHouse', async () => {
    const events = join(folder, 'events.jsonl');
    const lines = [
      {
        agent: 'ana',
        type: 'AgentSignedIn',
        name: 'Ana',
        languages: ['en'],
        queues: ['general'],
        capacity: { '*': 2 },
      },
      {
        conversation: 'c1',
        type: 'ConversationStarted',
        channel: 'chat',
        language: 'en',
        customerName: 'Mia',
      },
      {
        conversation: 'c1',
        type: 'CustomerTurn',
        messageId: 'm1',
        text: 'My order 48213 has a broken screen.',
      },
      {
        conversation: 'c1',
        type: 'CustomerTurn',
        messageId: 'm2',
        text: 'Can I talk to a real person please?',
      },
    ];
    await writeFile(events, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(await on('send', '--file', events)).toMatchObject({ code: 0, out: '4 events accepted\n' });

    const [offerId, episodeId] = await eventually(async () => {
      const answer = await offers();
      const found = ['offerId', 'episodeId'].map(
        (name) => new RegExp(`"${name}":"([^"]+)"`).exec(answer)?.[1],
      );
      return found.includes(undefined) ? undefined : found;
    });
    await on(
      'send',
      'agent',
      'ana',
      'AgentAcceptedOffer',
      '--set',
      `episodeId=${episodeId}`,
      '--set',
      `offerId=${offerId}`,
    );
    await on(
      'send',
      'agent',
      'ana',
      'AgentReplied',
      '--set',
      `episodeId=${episodeId}`,
      '--set',
      'messageId=a1',
      '--text',
      'Hello Mia',
    );

    const row = await eventually(async () => {
      const answer = await on(
        'query',
        'SELECT primary_code FROM episodes WHERE replied_at IS NOT NULL FORMAT TSV',
      );
      expect(answer.code).toBe(0);
      return answer.out.trim() === '' ? undefined : answer.out.trim();
    });
    expect(row).toBe('explicit_request');
  });

  it('says how the queues stand', async () => {
    const { code, out } = await on('queues');
    expect(code).toBe(0);
    expect(out).toMatch(/^queue +waiting .*\n-.*\ngeneral +0 +1 +0 +\d of 1 +yes/);
    expect(JSON.parse((await on('queues', '--json')).out)).toMatchObject({
      queues: [{ queueId: 'general', waiting: 0, inHand: 1 }],
    });
  });

  it('simulates it with other agents', async () => {
    const roster = join(folder, 'roster.yaml');
    await writeFile(roster, 'log: keep\nwithout: [ana]\n');
    const simulated = await on('simulate', '--seeds', '2', '--roster', roster, '--json');
    const [all] = (JSON.parse(simulated.out) as { figures: { changed: object }[] }).figures;
    expect(all?.changed).toMatchObject({ repliedCount: { mean: 0, low: 0, high: 0 } });
    await writeFile(roster, 'agents: [{ id: nobody }]\n');
    expect(await on('simulate', '--roster', roster)).toMatchObject({
      code: 2,
      err: expect.stringContaining('the log has no agent "nobody"') as string,
    });
  });

  it('explains it, and tails it, beside the running process', async () => {
    const explained = await on('explain', 'c1');
    expect(explained.out).toMatch(/went to a human once/);
    expect(explained.out).toMatch(/because +explicit_request/);
    expect(explained.out).toMatch(/offered to ana.*assigned to Ana.*first human reply/s);
    const whyNot = await on('explain', 'c1', '--why-not');
    expect(whyNot.out).toMatch(/Not escalated before c1#1-\w+.*explicit_request/s);
    const episode = (await on('query', 'SELECT episode_id FROM episodes FORMAT TSV')).out.trim();
    expect((await on('explain', '--why-not', episode)).out).toMatch(/in order.*offered to ana/s);
    expect(await on('explain', 'c1', '--why-not', '--at', '2026-11-29T14:05:00Z')).toMatchObject({ code: 2 });
    expect(await on('explain', 'nobody', '--why-not')).toMatchObject({ code: 1, out: '' });
    const tail = await on('tail', 'escalation.events.v1', '--from-start', '--json');
    expect(
      tail.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { topic: string }).topic),
    ).toContain('escalation.events.v1');
  });

  it('activates a policy, and says which is in force', async () => {
    const policy = join(folder, 'policy.yaml');
    await writeFile(policy, 'name: strict\ntriggers:\n  confidence:\n    threshold: 0.6\n');
    expect((await on('policy', 'check', policy)).code).toBe(0);
    const untested = await on('policy', 'test', policy);
    expect(untested.code).toBe(2);
    expect(untested.err).toMatch(/no conversations for/);
    await writeFile(
      join(folder, 'policy.test.yaml'),
      '- { name: asks, turns: [{ customer: a human please }], expect: { outcome: continue } }\n',
    );
    const tested = await on('policy', 'test', policy);
    expect(tested.code).toBe(1);
    expect(tested.out).toMatch(/FAILED {2}asks\n +expected outcome continue, found escalate/);
    expect((await on('policy', 'diff', 'built-in', policy)).out).toMatch(
      /triggers\.confidence\.threshold: 0\.6 instead of 0\.4/,
    );
    expect((await on('policy', 'diff', policy, policy)).code).toBe(0);
    expect(JSON.parse((await on('policy', 'schema')).out)).toMatchObject({ title: 'Baton policy' });
    expect((await on('policy', 'activate', policy)).out).toMatch(/under version 1, hash [0-9a-f]{64}/);
    expect((await on('policy', 'show')).out).toMatch(/# version 1.*name: strict/s);
    const inEmail = (await on('policy', 'show', '--effective', '--channel', 'email')).out;
    expect(inEmail).toMatch(/triggers\.silence\.after +15m +built-in\n/);
    const misspelt = await on('policy', 'show', '--effective', '--channel', 'emial');
    expect(misspelt).toMatchObject({ code: 0 });
    expect(misspelt.err).toMatch(/there is no channel "emial"; did you mean "email"\?/);
    const measured = await on('policy', 'check', policy);
    expect(measured.code).toBe(0);
    expect(measured.out).toMatch(/measured on \d+ conversations? of the log .*any rule +\d+ +\d+\n/s);
    expect((await on('policy', 'check', policy, '--no-log')).out).not.toMatch(/measured/);
    await writeFile(policy, 'name: stricter\n');
    expect((await on('policy', 'activate', policy, '--by', 'mia', '--reason', 'a trial')).code).toBe(0);
    expect((await on('policy', 'rollback', '--by', 'mia')).out).toMatch(
      /version 3, which is version 1 again/,
    );
    expect((await on('policy', 'show')).out).toMatch(/name: strict\n/);
    await writeFile(policy, 'name: for the sale\n');
    expect((await on('policy', 'stage', policy, '--by', 'ana')).out).toMatch(/version 4 .* is staged/);
    expect((await on('policy', 'show')).out).toMatch(/name: strict\n/);
    expect((await on('policy', 'diff', 'active', '4')).out).toMatch(/name: for the sale instead of strict/);
    expect((await on('policy', 'show', '--version', '4')).out).toMatch(/version 4 \(staged\)/);
    const sale = await on('policy', 'activate', '--version', '4', '--by', 'mia', '--reason', 'the sale');
    expect(sale.out).toMatch(/is under version 4, hash/);
    expect((await on('policy', 'activate', policy, '--version', '4')).code).toBe(2);
    expect((await on('policy', 'versions')).out).toMatch(
      /4 {2}active .* mia +the sale\n.* staged .* ana\n.*3 {2}retired .* mia +rollback to version 1\n.*2 {2}retired .* mia +a trial\n/s,
    );
    expect((await on('policy', 'rollback', '--to', '9')).code).toBe(2);
    await writeFile(policy, 'triggers:\n  confidence:\n    threshold: 6\n');
    expect(await on('policy', 'check', policy)).toMatchObject({ code: 1 });
    expect((await on('policy', 'activate', policy)).err).toMatch(
      /policy\.yaml:3:\d+ triggers\.confidence\.threshold/,
    );
  });

  it('refuses a wrong event and names the field', async () => {
    const answer = await on('send', 'conversation', 'c1', 'CustomerTurn', '--set', 'txt=hello');
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(/text|txt/);
  });

  it('keeps its folder and its port to itself', async () => {
    const same = await baton('start', '--data-dir', data, '--port', '0', '--clickhouse-port', '0');
    expect(same.code).toBe(3);
    expect(same.err).toContain(`Baton is running on ${data} already`);
    const port = new URL(running.url).port;
    const taken = await baton(
      'start',
      '--data-dir',
      join(folder, 'other'),
      '--port',
      port,
      '--clickhouse-port',
      '0',
    );
    expect(taken.code).toBe(3);
    expect(taken.err).toMatch(new RegExp(`port ${port} .*--port`, 's'));
  });

  it('stops on Ctrl-C with 0, and goes on where it was', async () => {
    expect((await running.interrupt()).code).toBe(0);
    expect(existsSync(join(data, 'running.json'))).toBe(false);
    expect((await on('policy', 'show')).code).toBe(3);
    expect((await on('explain', 'c1')).out).toMatch(/went to a human once/);

    running = await startBaton('--data-dir', data, '--no-sample');
    expect((await on('policy', 'show')).out).toMatch(/name: for the sale\n/);
    expect((await running.interrupt()).code).toBe(0);
  });

  it('verifies at rest: all the same; and one changed byte is found', async () => {
    expect(await on('verify')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^All the same/) as string,
    });
    // The same words lie in records, in entities and in pages that are free again, in no order that is promised.
    const file = join(data, 'log', 'data.mdb');
    const bytes = await open(file, 'r+');
    const whole = await bytes.readFile();
    const verdicts: unknown[] = [];
    for (let at = whole.indexOf('broken screen'); at >= 0; at = whole.indexOf('broken screen', at + 1)) {
      await bytes.write('B', at);
      verdicts.push(await on('verify'));
      await bytes.write('b', at);
    }
    await bytes.close();
    expect(verdicts).toContainEqual(
      expect.objectContaining({
        code: 1,
        out: expect.stringMatching(
          /^First difference: record \S+\/0\/\d+: its checksum does not fit/,
        ) as string,
      }),
    );
  });

  it('says what to do about a damaged file', async () => {
    await truncate(join(data, 'log', 'data.mdb'), 20_000);
    const start = await baton('start', '--data-dir', data, '--port', '0', '--clickhouse-port', '0');
    expect(start.code).toBe(3);
    expect(start.err).toMatch(/remedy/);
    expect(start.err).not.toMatch(/\bat \S+:\d+:\d+/);
  });
});

it('names the ClickHouse port where that one is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const start = await baton(
    'start',
    '--data-dir',
    join(folder, 'ports'),
    '--port',
    '0',
    '--clickhouse-port',
    `${port}`,
  );
  server.close();
  expect(start.code).toBe(3);
  expect(start.err).toContain(String(port));
});

it('refuses at once a data folder that cannot exist', async () => {
  const start = await baton('start', '--data-dir', '/proc/baton', '--port', '0', '--clickhouse-port', '0');
  expect(start).toMatchObject({
    code: 3,
    err: expect.stringMatching(/^baton: The folder \/proc\/baton/) as string,
  });
});

it('says what is heard in turns, a line for each, and what is wrong with one that cannot be read', async () => {
  const file = join(folder, 'turns.jsonl');
  await writeFile(file, '{"text":"let me talk to someone real"}\n\nbroken\n{"text":"where is my parcel"}\n');
  const { code, out } = await baton('detect', file);
  expect(code).toBe(0);
  const heard = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly outcome?: string; readonly error?: string });
  expect(heard.map(({ outcome }) => outcome)).toEqual(['escalate', undefined, 'continue']);
  expect(heard[1]?.error).toMatch(/^not JSON/);
  expect(await baton('detect', join(folder, 'nothing.jsonl'))).toMatchObject({ code: 2, out: '' });
});

it('imports an export once, however often it is run', async () => {
  const file = join(folder, 'export.jsonl');
  const conversations = ['I want to talk to a human', 'my seat please'].map((text, index) => ({
    id: `x${index}`,
    domain: 'airline',
    turns: [
      { turn: 0, text: 'hi' },
      { turn: 2, text },
    ],
  }));
  await writeFile(file, conversations.map((conversation) => JSON.stringify(conversation)).join('\n'));
  const run = () =>
    baton('import', 'multidogo', '--file', file, '--data-dir', join(folder, 'imported'), '--json');
  const first = JSON.parse((await run()).out) as Record<string, unknown>;
  expect(first).toMatchObject({ conversations: 2, escalated: 1, known: 0, events: 10 });
  const second = JSON.parse((await run()).out) as Record<string, unknown>;
  expect(second).toMatchObject({ conversations: 2, escalated: 1, known: 10, reasons: first['reasons'] });
});

it('plays the sample day and feeds it through the pipeline', async () => {
  const running = await startBaton('--data-dir', join(folder, 'sampled'), '--sample-speed', '20');
  const episodes = await eventually(async () => {
    const response = await fetch(running.clickhouseUrl, {
      method: 'POST',
      body: "SELECT count() FROM episodes WHERE workspace_id = 'sample' AND replied_at IS NOT NULL",
    });
    const count = Number(await response.text());
    return count > 0 ? count : undefined;
  });
  expect(episodes).toBeGreaterThan(0);
  expect((await running.interrupt()).code).toBe(0);
});
