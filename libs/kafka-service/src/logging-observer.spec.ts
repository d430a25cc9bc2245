import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { createLogger } from '#platform';
import { offset, type WorkerObserver } from '#stream';
import { loggingObserver } from './logging-observer.ts';

const WRITTEN = 'my card is 4111 1111';
const TOPIC = 'conversation.events.v1';
const TASK = { processor: 'trigger', partition: 2 };
const headers = { ce_source: '/workspaces/support/conversations/c-1', ce_subject: WRITTEN };
const place = { topic: TOPIC, partition: 2, offset: offset(7), headers };

/** Each of the calls about a record, as it is logged. */
const ABOUT_RECORDS: Readonly<Record<string, (observer: WorkerObserver, key: string) => void>> = {
  'a dead letter': (observer, key) =>
    observer.deadLettered?.(TASK, {
      ...{ ...place, key, processor: 'trigger', kind: 'undecodable', reason: WRITTEN },
      ...{ value: Buffer.from(WRITTEN), appendedAt: instant(1) },
    }),
  'a misplaced record': (observer, key) =>
    observer.misplaced?.(TASK, { ...place, key, wrong: 'key', expected: WRITTEN }),
  'a skipped record': (observer, key) => observer.skipped?.(TASK, { ...place, key, type: 'baton.Newer' }),
};

it.each(Object.entries(ABOUT_RECORDS))(
  '%s is logged with conversation, workspace and trace, and nothing that was written',
  (_, report) => {
    let line = '';
    const log = createLogger({
      name: 'trigger',
      level: 'info',
      to: { write: (text) => void (line += text) },
    });
    report(loggingObserver({}, log), WRITTEN);
    expect(JSON.parse(line)).toMatchObject({
      ...{ level: 'warn', topic: TOPIC, partition: 2, offset: 7 },
      ...{ workspace: 'support', conversation: 'c-1' },
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
    expect(line).not.toContain('4111');
  },
);
