import { beforeAll, describe, expect, it } from 'vitest';
import type { Codec } from '#contracts';
import { DEFAULT_POLICY } from '#domain/policy';
import { readRosterFile, type RosterFile } from '#domain/roster';
import { id, type WorkspaceId } from '#domain/vocabulary';
import { pipelineCodec } from '../../../../test/fixtures/recorded-run.ts';
import { ROSTER } from '../sample/roster.ts';
import type { Past } from './past.ts';
import { samplePast } from './sample-past.fixture.ts';
import { simulate, spreadOf, type Comparison, type SimulationOptions } from './simulate.ts';
import { simulationText } from './simulation-text.ts';

const workspace = id<WorkspaceId>('sample');
const ABSENT = ['bruno', 'chidi', 'dora', 'farah', 'hana'].map((name) => `sample-${name}`);
let codec: Codec;
/** The sample day of twelve minutes as it is, and the same customers with five agents fewer. */
let full: Past;
let busy: Past;

beforeAll(async () => {
  codec = await pipelineCodec();
  full = samplePast(codec, 12);
  busy = samplePast(codec, 12, ABSENT);
}, 240_000);

function roster(yaml: string): RosterFile {
  const read = readRosterFile(yaml, 'roster.yaml');
  if (!read.ok) throw new Error(read.problems.map(({ text }) => text).join('\n'));
  return read.roster;
}

function simulated(past: Past, yaml: string | null, more: Partial<SimulationOptions> = {}) {
  const given = yaml === null ? null : { file: 'roster.yaml', content: roster(yaml) };
  const base = { codec, workspace, past, seeds: 10, roster: given, policy: null, progress: () => undefined };
  return simulate({ ...base, ...more });
}

const all = ({ comparisons }: ReturnType<typeof simulate>): Comparison =>
  comparisons.find(({ of }) => of === 'all') ?? expect.fail('nothing of all');

/** A shift of the sample's roster, whose hours take a minute each and begin at 8. */
function shiftsOf(agentId: string): string {
  const { languages, from, to, capacity } =
    ROSTER.find((one) => one.agentId === agentId) ?? expect.fail(agentId);
  const clock = (hour: number): string => `00:${String(hour - 8).padStart(2, '0')}`;
  return (
    `  - { id: ${agentId}, languages: [${languages.join(', ')}], queues: [general], ` +
    `capacity: { '*': ${capacity} }, shifts: { daily: [${clock(from)}-${clock(to)}] } }`
  );
}

describe('B4 of capabilities: the customers of a log with other agents', () => {
  it(
    'come near to what happened where nothing is changed, on a quiet and on a busy day',
    { timeout: 60_000 },
    () => {
      for (const past of [full, busy]) {
        const { happened, asItWas, changed } = all(simulated(past, null));
        expect(changed).toBeNull();
        expect(asItWas.episodes?.mean).toBe(happened?.episodes);
        const off = (name: 'serviceLevel' | 'abandonment' | 'occupancy'): number =>
          Math.abs((asItWas[name]?.mean ?? NaN) - (happened?.[name] ?? NaN));
        expect(off('serviceLevel')).toBeLessThan(0.08);
        expect(off('abandonment')).toBeLessThan(0.03);
        expect(off('occupancy')).toBeLessThan(0.03);
        const median = (asItWas.waitP50Ms?.mean ?? NaN) / (happened?.waitP50Ms ?? NaN);
        expect(median).toBeGreaterThan(0.8);
        expect(median).toBeLessThan(1.25);
      }
    },
  );

  it('show what fewer agents cost, near to what happens with them', { timeout: 60_000 }, () => {
    const without = all(simulated(full, `log: keep\nwithout: [${ABSENT.join(', ')}]`));
    const really = all(simulated(busy, null, { seeds: 2 })).happened;
    expect(without.difference?.serviceLevel?.high).toBeLessThan(0);
    expect(
      Math.abs((without.changed?.serviceLevel?.mean ?? NaN) - (really?.serviceLevel ?? NaN)),
    ).toBeLessThan(0.08);
    expect(Math.abs((without.changed?.occupancy?.mean ?? NaN) - (really?.occupancy ?? NaN))).toBeLessThan(
      0.05,
    );
  });

  it('show what more agents give, near to what happens with them', { timeout: 60_000 }, () => {
    const yaml = ['log: keep', 'agents:', ...ABSENT.map(shiftsOf)].join('\n');
    const more = all(simulated(busy, yaml));
    const really = all(simulated(full, null, { seeds: 2 })).happened;
    expect(more.difference?.abandonment?.high).toBeLessThan(0);
    expect(Math.abs((more.changed?.abandonment?.mean ?? NaN) - (really?.abandonment ?? NaN))).toBeLessThan(
      0.03,
    );
    expect(Math.abs((more.changed?.serviceLevel?.mean ?? NaN) - (really?.serviceLevel ?? NaN))).toBeLessThan(
      0.12,
    );
  });

  it('follow another policy', () => {
    const [general] = DEFAULT_POLICY.queues;
    const slow = {
      ...DEFAULT_POLICY,
      // Danger would be served by anybody in the end.
      safety: null,
      queues: [{ ...general, skills: { nobody: 10 }, relaxation: [] }],
    } as const;
    const { changed } = all(simulated(full, null, { policy: slow, seeds: 2 }));
    expect(changed?.repliedCount).toMatchObject({ mean: 0 });
  });

  it('are the same in every run of a seed', () => {
    expect(simulated(full, null, { seeds: 2 }).comparisons).toEqual(
      simulated(full, null, { seeds: 2 }).comparisons,
    );
  });
});

it('names agents of a roster that the log does not have, and what an agent of a roster needs', () => {
  expect(() => simulated(full, 'log: keep\nwithout: [nobody]')).toThrow('the log has no agent "nobody"');
  expect(() => simulated(full, 'agents: [{ id: cy, shifts: { daily: [00:00-24:00] } }]')).toThrow(
    'agent "cy" has no queues and no capacity',
  );
});

it('prints what happened beside what is simulated, for all and by hour', () => {
  const text = simulationText(
    'sample',
    busy,
    simulated(busy, 'log: keep\nwithout: [sample-emil]', { seeds: 2 }),
  );
  expect(text).toMatch(/^\d+ episodes of workspace sample, 2026-01-01 00:00 to .* UTC; 2 runs\./);
  expect(text).toMatch(/happened +simulated as it was +simulated, changed +difference/);
  expect(text).toMatch(/replied in 30 s .* points \(/);
  expect(text).toMatch(/hour \(UTC\) +episodes/);
  expect(text).toContain('those who were served count as willing to wait at least that long.');
  expect(text).not.toContain('abandonment is too low');
  const quiet = simulationText('sample', full, simulated(full, null, { seeds: 2 }));
  expect(quiet).toContain('abandonment is too low and waits are too long');
});

it('takes the middle 95 % of what the seeds gave, and leaves out those that gave nothing', () => {
  const values = Array.from({ length: 41 }, (_, index) => index);
  expect(spreadOf([null, ...values])).toEqual({ mean: 20, low: 1, high: 39 });
  expect(spreadOf([null])).toBeNull();
});
