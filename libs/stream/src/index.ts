export * from './records.ts';
export { Undecodable } from '#kernel';
export * from './faults.ts';
export { checkFormat, FORMATS } from './formats.ts';
export * from './processor.ts';
export * from './ports/journal.ts';
export * from './ports/record-source.ts';
export * from './ports/clock.ts';
export { createAlarms } from './alarms.ts';
export * from './ports/row-writer.ts';
export * from './ports/schema-ids.ts';
export * from './ports/record-appender.ts';
export { compareKeys, sortKeys } from './key-order.ts';
export { decodeEntity, dueOf, encodeEntity } from './entity-codec.ts';
export type { CommittedState, Machine, MachineSettings } from './machine.ts';
export { createMachine, UNNAMED_CODE } from './machine.ts';
export type { TaskStatus } from './task.ts';
export type { Misplaced } from './misplaced.ts';
export type { UnitCounts, Worker, WorkerObserver, WorkerStatus } from './worker.ts';
export type { WorkerOptions, WorkerSettings } from './processor-worker.ts';
export { createWorker } from './processor-worker.ts';
export type { Sink, SinkOptions, SinkSettings } from './block-sink.ts';
export { createSinkWorker } from './block-sink.ts';
export type { EntityStore } from './entity-store.ts';
export { createEntityStore } from './entity-store.ts';
export type { ReadRun, Replay, SourceLog } from './replay.ts';
export { createReplay } from './replay.ts';
export { murmur2, partitionOf, spread } from './partition.ts';
export type {
  CommittedUnit,
  NotCompared,
  OtherVersion,
  VerifiedCounts,
  Verdict,
  VerifyOptions,
} from './verify.ts';
export { appendedInRuns, verifyTask } from './verify.ts';
export type { Difference } from './unit-difference.ts';
