export * from './records.ts';
export * from './faults.ts';
export * from './processor.ts';
export * from './ports/journal.ts';
export * from './ports/record-source.ts';
export * from './ports/clock.ts';
export * from './ports/row-writer.ts';
export * from './ports/schema-ids.ts';
