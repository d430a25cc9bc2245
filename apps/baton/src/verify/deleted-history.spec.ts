import { expect, it } from 'vitest';
import { deletedLines } from './deleted-history.ts';

it('says nothing where the log holds everything', () => {
  expect(deletedLines({ cut: [] })).toEqual([]);
  expect(deletedLines({ cut: [], nothingLeft: [], deletedRecords: 0 })).toEqual([]);
});

it('says what was not compared, and what to do where that is a whole task', () => {
  expect(
    deletedLines({
      cut: [{ task: 'trigger.0', unit: 120 }],
      nothingLeft: ['trigger.1', 'routing.1'],
      deletedRecords: 1_214,
    }),
  ).toEqual([
    'trigger.0: repeated from the checkpoint after unit 120; what lies before was cut.',
    'trigger.1, routing.1: nothing was compared. Retention has deleted what the units were made of, and there is no checkpoint since. ' +
      'Verify sooner, or keep units.v1 and the source topics longer (retention.ms).',
    '1,214 records of decisions were not compared: retention has deleted them from the output topics.',
  ]);
});
