export * from './records.ts';
export * from './faults.ts';
export * from './processor.ts';
export * from './ports/journal.ts';
export * from './ports/record-source.ts';
export * from './ports/clock.ts';
export * from './ports/row-writer.ts';
export * from './ports/schema-ids.ts';
export * from './ports/record-appender.ts';
export { compareKeys } from './key-order.ts';
export { decodeEntity, dueOf, encodeEntity } from './entity-codec.ts';
export type { CommittedState, Machine, MachineSettings } from './machine.ts';
export { createMachine } from './machine.ts';
export type { TaskState } from './task.ts';
export type {
  UnitFigures,
  Worker,
  WorkerObserver,
  WorkerOptions,
  WorkerSettings,
  WorkerState,
} from './worker.ts';
export { createWorker } from './worker.ts';
export type { Sink, SinkOptions, SinkSettings } from './block-sink.ts';
export { createSinkWorker } from './block-sink.ts';
export type { ReadRun, Replay } from './replay.ts';
export { createReplay } from './replay.ts';
