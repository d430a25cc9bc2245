import { describe, expect, it } from 'vitest';
import { createWorkflowDriver } from '#testing/driver';
import { instant } from '#kernel';
import { CAPABILITIES, routing } from '../create-routing.ts';
import {
  accept,
  activated,
  deadlinesOf,
  offerOf,
  requested,
  resolve,
  signIn,
  START_MS,
  storedOf,
  withdrawn,
} from '../routing.fixture.ts';
import { deriveRules } from '../derive-rules.ts';
import { STORED_FORMS } from './stored-forms.ts';
import { restoreWorkspace } from './stored-workspace.ts';

/** One episode of each status, two agents, statistics of a queue, a policy. */
function stored(): Map<string, Record<string, unknown>> {
  const driver = createWorkflowDriver(routing.workflow, { deadlines: deadlinesOf });
  const at = (ms: number) => instant(START_MS + ms);
  driver.apply(activated(), at(0));
  driver.apply(signIn('ana', { capacity: { '*': 3 } }), at(0));
  driver.apply(requested('wrapped', 0), at(0));
  driver.apply(accept('ana', 'wrapped', offerIn(driver.state, 'wrapped')), at(1));
  driver.apply(resolve('ana', 'wrapped'), at(2));
  driver.apply(requested('assigned', 3), at(3));
  driver.apply(accept('ana', 'assigned', offerIn(driver.state, 'assigned')), at(4));
  driver.apply(requested('offered', 5), at(5));
  driver.apply(requested('ended', 6), at(6));
  driver.apply(withdrawn('ended', 7), at(7));
  driver.apply(requested('waiting', 8), at(8));
  return new Map(
    [...storedOf(driver.state)].map(([entity, json]) => [
      entity,
      JSON.parse(json) as Record<string, unknown>,
    ]),
  );
}

function offerIn(workspace: ReturnType<typeof routing.workflow.initial>, name: string): string {
  const episode = workspace.episodes.get(`${name}#1`);
  return episode?.status === 'offered' ? episode.offer.offerId : offerOf(0);
}

const rules = deriveRules(CAPABILITIES);
const restore = (entities: ReturnType<typeof stored>, forms = STORED_FORMS) =>
  restoreWorkspace(
    rules,
    null,
    [...entities].map(([entity, value]): [string, string] => [entity, JSON.stringify(value)]),
    forms,
  );

describe('A stored workspace', () => {
  it('has each entity by field name, with the version of its form', () => {
    const entities = stored();
    expect([...entities].map(([entity, { v, status }]) => [entity, v, status])).toEqual([
      ['agent/ana', 1, 'available'],
      ['episode/wrapped#1', 1, 'wrap_up'],
      ['episode/assigned#1', 1, 'assigned'],
      ['episode/offered#1', 1, 'offered'],
      ['episode/ended#1', 1, 'ended'],
      ['episode/waiting#1', 1, 'waiting'],
      ['policy/active', 1, undefined],
      ['queue/general', 1, undefined],
    ]);
    expect(entities.get('episode/waiting#1')).toMatchObject({
      request: { channel: 'chat', language: 'en' },
      routing: { queueId: 'general', units: 1, needs: {} },
    });
  });

  it('is read again as it was', () => {
    const entities = stored();
    expect(
      [...storedOf(restore(entities))].map(([entity, json]) => [entity, JSON.parse(json) as unknown]),
    ).toEqual([...entities]);
  });

  it('of an earlier release is read with the defaults of the fields that were added, and through upgrades', () => {
    const agent = STORED_FORMS.agent;
    const forms = {
      ...STORED_FORMS,
      agent: {
        version: 2,
        upgrades: [
          ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: `${String(name)} *` }),
        ],
        shapeOf: () => ({ ...agent.shapeOf({}), defaults: { pronouns: null } }),
      },
    };
    expect(restore(stored(), forms).agents.get('ana')).toMatchObject({
      name: 'ANA *',
      pronouns: null,
      status: 'available',
    });
  });

  it('that cannot be read is refused with the entity and what is wrong', () => {
    const broken = (entity: string, change: object) => {
      const entities = stored();
      entities.set(entity, { ...entities.get(entity), ...change });
      return () => restore(entities);
    };
    expect(broken('agent/ana', { v: 2 })).toThrow(/^agent\/ana: a newer version of Baton wrote it/);
    expect(broken('episode/offered#1', { status: 'parked' })).toThrow(
      'episode/offered#1: its status is "parked"',
    );
    expect(broken('episode/new#1', { v: 1, status: 'waiting' })).toThrow(
      'episode/new#1: it has no "request"',
    );
    expect(broken('policy/active', { v: 9 })).toThrow(/^policy\/active: its form is version 9/);
    expect(broken('shift/early', { v: 1 })).toThrow(
      'shift/early: this version of Baton knows no kind "shift"',
    );
    const notJson = () => restoreWorkspace(rules, null, [['agent/ana', '{']]);
    expect(notJson).toThrow(/^agent\/ana: .*JSON/);
  });
});
