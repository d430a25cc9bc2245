import { describe, expect, it } from 'vitest';
import { at, specTime } from '#testing';
import { DEFAULT_POLICY, type Policy } from '#domain/policy';
import { id, type AlternativeRequested } from '#domain/vocabulary';
import {
  accept,
  activated,
  agent,
  episode,
  offerOf,
  policy,
  presence,
  queue,
  requested,
  setStatus,
  signIn,
  spec,
  takeOver,
  withdrawn,
} from './routing.fixture.ts';
import type { RoutingInput } from './routing.workflow.ts';

const rules = (to: Policy['presence']['takeOver'] = 'within_capacity', units = 1) =>
  at(
    0,
    activated(
      policy({ presence: presence({ takeOver: to }), queues: [queue('general', { units: { '*': units } })] }),
    ),
  );
const start = [rules(), at(0, signIn('ana')), at(0, signIn('bob'))];
const takenBy = (name: string, of = 'c') => requested(of, 0, { takenOverBy: id(name) });

describe('D38: an agent who takes a conversation that waits', () => {
  it('gets it at once, and an offer to somebody else is void', () => {
    const waiting = [...start, at(0, requested('c', 0))];
    const { facts } = spec.given(...waiting).when(at(1_000, takeOver('bob', 'c')));
    expect(facts.slice(0, 2)).toMatchObject([
      { type: 'OfferRescinded', agentId: 'ana', reason: 'taken_over', episodeId: episode('c') },
      {
        type: 'EscalationAssigned',
        agentId: 'bob',
        agentName: 'BOB',
        takenOverFrom: 'queue',
        waitedMs: 1_000,
      },
    ]);
    // Whoever accepts now is too late.
    spec
      .given(...waiting, at(1_000, takeOver('bob', 'c')))
      .when(at(2_000, accept('ana', 'c', offerOf(3))))
      .thenIgnored(/does not stand any more/);
  });
  it('accepts by it what the agent is offered', () => {
    const { facts } = spec.given(...start, at(0, requested('c', 0))).when(at(1_000, takeOver('ana', 'c')));
    expect(facts.slice(0, 2)).toMatchObject([
      { type: 'OfferAccepted', agentId: 'ana' },
      { type: 'EscalationAssigned', agentId: 'ana', takenOverFrom: null },
    ]);
  });
  it('is refused without room, where the policy does not let agents go beyond it', () => {
    const busy = [
      at(0, signIn('ana')),
      at(0, requested('first', 0)),
      at(1_000, accept('ana', 'first', offerOf(2))),
      at(2_000, requested('c', 2_000)),
    ];
    const refused = spec.given(rules(), ...busy).when(at(3_000, takeOver('ana', 'c')));
    expect(refused.facts).toMatchObject([
      { type: 'TakeOverRefused', agentId: 'ana', reason: 'no_capacity', endsEpisode: false },
    ]);
    const beyond = spec.given(rules('beyond_capacity'), ...busy).when(at(3_000, takeOver('ana', 'c')));
    expect(beyond.facts[0]).toMatchObject({ type: 'EscalationAssigned', agentId: 'ana' });
  });
  it('is refused where a colleague has it, and nothing happens where the agent has it', () => {
    const taken = [...start, at(0, requested('c', 0)), at(1_000, takeOver('bob', 'c'))];
    expect(spec.given(...taken).when(at(2_000, takeOver('ana', 'c'))).facts).toMatchObject([
      { type: 'TakeOverRefused', agentId: 'ana', reason: 'with_another_agent' },
    ]);
    spec
      .given(...taken)
      .when(at(2_000, takeOver('bob', 'c')))
      .thenIgnored(/has conversation c already/);
  });
  it('may not under a policy without it, as of earlier releases', () => {
    spec
      .given(rules('off'), at(0, signIn('ana')), at(0, requested('c', 0)))
      .when(at(1_000, takeOver('ana', 'c')))
      .thenRejected(/set presence.takeOver to within_capacity/);
  });
});

// After every input the workspace is also restored from what is stored, in another order, and compared.
describe('of several open episodes of a conversation an agent gets', () => {
  type History = ReturnType<typeof at<RoutingInput>>[];
  const again = (atMs: number, ordinal: number) =>
    at(atMs, requested('c', atMs, { episodeId: id(`c#${ordinal}`), ordinal }));
  const open: History = [rules(), at(0, requested('c', 0)), again(500, 10), again(1_000, 2)];
  const away = [at(0, signIn('ana')), at(0, setStatus('ana', 'away'))];
  const taken = ([active, ...history]: History) =>
    spec
      .given(active!, ...away, ...history)
      .when(at(10_000, takeOver('ana', 'c')))
      .facts.flatMap((fact) => (fact.type === 'EscalationAssigned' ? [fact.episodeId] : []));

  it('the newest, whatever their ids', () => {
    expect(taken(open)).toEqual(['c#2']);
  });
  it('the newest of the others, once that one has ended', () => {
    expect(taken([...open, at(2_000, { ...withdrawn('c', 2_000), episodeId: id('c#2') })])).toEqual(['c#10']);
  });
  it('one who waits rather than one who is answered later', () => {
    const { alternatives } = DEFAULT_POLICY.queues[0];
    const { notices } = DEFAULT_POLICY;
    const answering = policy({
      notices,
      presence: presence({ takeOver: 'within_capacity' }),
      queues: [queue('general', { alternatives })],
    });
    const leavesMessage: AlternativeRequested = {
      type: 'AlternativeRequested',
      ...{ eventId: id('choice'), workspaceId: id('w'), conversationId: id('c'), episodeId: id('c#2') },
      ...{ at: specTime(2_000), alternative: 'message', dueAt: null, contact: null, detail: 'Please write.' },
    };
    const history: History = [at(0, activated(answering)), ...open.slice(1), at(2_000, leavesMessage)];
    expect(taken(history)).toEqual(['c#10']);
  });
});

describe('an agent who takes a conversation from the assistant', () => {
  it('is to be given an episode by the trigger', () => {
    const { facts } = spec.given(...start).when(at(0, takeOver('ana', 'c')));
    expect(facts).toMatchObject([
      { type: 'TakeOverRequested', agentId: 'ana', conversationId: 'c', episodeId: 'c#0' },
    ]);
  });
  it('has it without an offer', () => {
    const { facts } = spec.given(...start).when(at(0, takenBy('ana')));
    expect(facts.map(({ type }) => type)).toEqual([
      'EscalationQueued',
      'EscalationAssigned',
      'CustomerNotified',
    ]);
    expect(facts[1]).toMatchObject({ agentId: 'ana', takenOverFrom: 'assistant' });
  });
  it('takes units: the next customer is offered to somebody else', () => {
    const { facts } = spec.given(...start, at(0, takenBy('ana'))).when(at(1_000, requested('d', 1_000)));
    expect(facts.find(({ type }) => type === 'OfferMade')).toMatchObject({ agentId: 'bob' });
  });
  it('who has no room any more gets nothing, and the episode never began', () => {
    const twoUnits = [rules('within_capacity', 2), at(0, signIn('ana'))];
    const { facts, state } = spec.given(...twoUnits).when(at(0, takenBy('ana')));
    expect(facts).toMatchObject([{ type: 'TakeOverRefused', reason: 'no_capacity', endsEpisode: true }]);
    expect(state.episodes.get(episode('c'))?.status).toBe('ended');
    const gone = spec.given(...start).when(at(0, takenBy('nobody')));
    expect(gone.facts).toMatchObject([{ type: 'TakeOverRefused', reason: 'agent_gone', endsEpisode: true }]);
  });
  it('without room for anything is refused before anybody is asked', () => {
    const full = [rules(), at(0, signIn('ana')), at(0, takenBy('ana'))];
    expect(spec.given(...full).when(at(1_000, takeOver('ana', 'd'))).facts).toMatchObject([
      { type: 'TakeOverRefused', reason: 'no_capacity', episodeId: 'd#0', endsEpisode: false },
    ]);
  });
  it('must have signed in', () => {
    spec
      .given(rules())
      .when(at(0, agent('ana', { type: 'AgentTookOver', conversationId: id('c') })))
      .thenIgnored(/has not signed in/);
  });
});
