import { fileURLToPath } from 'node:url';
import type { LogSize } from './lengths.ts';

export interface Candidate {
  readonly name: string;
  readonly promise: 'exactly once' | 'nothing';
  readonly command: string;
  readonly args: readonly string[];
  readonly log: LogSize;
}

export const OURS = 'Baton';
export const IN_MEMORY = 'Kafka Streams, in-memory';
export const ROCKSDB = 'Kafka Streams, RocksDB';
export const SERVER_KAFKA = 'Nest ServerKafka';
export const CEILING = 'kafkajs, bare';

/** Each candidate in the settings that are tried: where there are several, the best one counts. */
export function candidates(streamsClasspath: string): readonly (readonly Candidate[])[] {
  const streams = (name: string, store: string): Candidate[] =>
    [1, 2].map((threads) => ({
      name: `${name}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`,
      promise: 'exactly once',
      command: 'java',
      args: [...JVM, '-cp', streamsClasspath, 'baton.bench.Main', store, String(threads)],
      log: 'long',
    }));
  return [
    [{ name: OURS, promise: 'exactly once', ...node('../../plain-job/plain-job.child.ts'), log: 'long' }],
    streams(IN_MEMORY, 'in-memory'),
    streams(ROCKSDB, 'rocksdb'),
    [
      {
        name: SERVER_KAFKA,
        promise: 'nothing',
        ...node('../server-kafka/server-kafka.child.ts'),
        log: 'short',
      },
    ],
    [{ name: CEILING, promise: 'nothing', ...node('../kafkajs.child.ts'), log: 'long' }],
  ];
}

const JVM = ['-Xmx1g', '-XX:+UseParallelGC', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];

const node = (file: string): Pick<Candidate, 'command' | 'args'> => ({
  command: process.execPath,
  args: ['--conditions=source', fileURLToPath(new URL(file, import.meta.url))],
});
