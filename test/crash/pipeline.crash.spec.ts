import { describe, expect, it } from 'vitest';
import { analyticsSink } from '#apps/analytics-sink';
import { TOPICS } from '#contracts';
import { crashedEverywhere, crashRun, difference, everyCrash, type CrashRunOptions } from '#testing';
import { typesOn } from '../fixtures/decision-counts.ts';
import { pipelineCodec, pipelineProcessors, recordRun, type RecordedRun } from '../fixtures/recorded-run.ts';

const codec = await pipelineCodec();

/** What people send, step by step, with the time between: each step is worked off, then deadlines come. */
function played({ steps }: RecordedRun, stepMs: number): CrashRunOptions {
  // Working off takes a millisecond of the run's own clock, before and after.
  const input = steps.flatMap(({ records }) => [...records, { passMs: stepMs - 2 }]);
  return { processors: pipelineProcessors(codec), sink: analyticsSink(codec), input };
}

describe('trigger, routing and the sink, dying at every step of every commit', () => {
  it('leave the very bytes of a run that never died, over 2,000 events', { timeout: 600_000 }, async () => {
    const recorded = recordRun(codec, { steps: 125, stepMs: 1_500, speed: 1.4, movedBy: 'clock' });
    const options = played(recorded, 1_500);
    const whole = await crashRun(options);
    const broken = await crashedEverywhere(options);
    expect(options.input.length).toBeGreaterThan(2_000);
    expect(broken.crashes).toBeGreaterThan(2_000);
    expect(difference(whole, broken)).toBeNull();
    expect(whole.deadLetters.length).toBeGreaterThan(50);
    expect(Object.keys(whole.rows).length).toBe(7);
    expectEverythingToHappen(recorded);
    const recordedCount = recorded.pipeline.records(TOPICS.escalationEvents).length;
    expect(whole.topics[`${TOPICS.escalationEvents}/0`]!.length).toBeGreaterThanOrEqual(recordedCount);
  });

  it('leave them whichever single step it is that a run dies at', { timeout: 600_000 }, async () => {
    const options = played(recordRun(codec, { steps: 6, stepMs: 7_000, speed: 1, movedBy: 'clock' }), 7_000);
    const whole = await crashRun(options);
    let runs = 0;
    for await (const [where, result] of everyCrash(options)) {
      runs += 1;
      expect(result.crashes, where).toBeGreaterThan(0);
      expect(difference(whole, result), where).toBeNull();
    }
    expect(runs).toBeGreaterThan(150);
  });
});

/** Each kind of input and deadline, and what follows from it: a workload that lost one of them would prove less. */
function expectEverythingToHappen({ pipeline }: RecordedRun): void {
  const requested = typesOn(codec, pipeline, TOPICS.escalationRequests);
  const followed = typesOn(codec, pipeline, TOPICS.escalationEvents);
  expect([...requested.keys()]).toEqual(
    expect.arrayContaining(['EscalationRequested assistant_silent', 'EscalationWithdrawn customer_left']),
  );
  expect([...followed.keys()]).toEqual(
    expect.arrayContaining([
      ...['EscalationQueued', 'OfferMade', 'OfferAccepted', 'OfferDeclined finishing something else'],
      ...['OfferExpired', 'EscalationRequeued agent_lost', 'FirstReplySent', 'EscalationReturned'],
      ...[
        'EscalationResolved',
        'WrapUpEnded timeout',
        'WrapUpEnded agent',
        'EscalationAbandoned customer_left',
      ],
    ]),
  );
  expect(followed.get('EscalationAssigned')).toBeGreaterThan(40);
}
