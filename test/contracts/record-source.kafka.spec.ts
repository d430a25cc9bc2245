import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Offset, RecordSource, SourceId } from '#stream';
import { sourceId } from '#stream';
import { openKafka } from '#stream-kafka';
import { scratchCluster } from '../../libs/stream-kafka/src/source/scratch-cluster.fixture.ts';
import { recordSourceContract, SOURCE_PARTITIONS, SOURCE_TOPICS } from './record-source.contract.ts';
import { scratchFolder } from './scratch-folder.ts';

const LOOK_MS = 20;
const NAME = 'contract';

recordSourceContract('kafka', async () => {
  const folder = await scratchFolder();
  const cluster = await scratchCluster(inject('kafka').brokers);
  await cluster.create([...SOURCE_TOPICS, 'units.v1', `${NAME}.changelog.v1`], SOURCE_PARTITIONS);
  const { access, log, topicPrefix } = cluster.client;
  const kafka = await openKafka({
    access,
    log,
    topicPrefix,
    stateDir: folder.dir,
    encodeDeadLetter() {
      throw new Error('No task runs here.');
    },
  });
  const ends = new Map<SourceId, number>();
  const watched = watch(kafka.source(NAME, SOURCE_TOPICS));

  return {
    appender: {
      async append(records, at) {
        const appended = await kafka.appender.append(records, at);
        for (const { topic, partition, offset } of appended) ends.set(sourceId(topic, partition), offset + 1);
        return appended;
      },
    },
    source: () => watched.source,
    async settled() {
      while (!watched.hasCome(ends)) await pause(LOOK_MS);
    },
    async close() {
      await kafka.close();
      await cluster.remove();
      await folder.remove();
    },
  };
});

/** Knows what has been delivered: here nothing is delivered from within a call. */
function watch(inner: RecordSource) {
  const next = new Map<SourceId, number>();
  const sought = new Set<SourceId>();
  const paused = new Set<SourceId>();
  let life: 'new' | 'started' | 'assigned' | 'stopped' = 'new';
  const source: RecordSource = {
    ...inner,
    async start(listener) {
      life = 'started';
      await inner.start({
        ...listener,
        assigned(partitions) {
          life = 'assigned';
          listener.assigned(partitions);
        },
        records(of, records, progress) {
          next.set(of, progress?.next ?? 0);
          listener.records(of, records, progress);
        },
      });
    },
    seek(partition, from: ReadonlyMap<SourceId, Offset>) {
      for (const topic of SOURCE_TOPICS) {
        const of = sourceId(topic, partition);
        sought.add(of);
        paused.delete(of);
        next.delete(of);
      }
      inner.seek(partition, from);
    },
    pause(of) {
      paused.add(of);
      inner.pause(of);
    },
    resume(of) {
      paused.delete(of);
      inner.resume(of);
    },
    async stop() {
      life = 'stopped';
      await inner.stop();
    },
  };
  return {
    source,
    hasCome(ends: ReadonlyMap<SourceId, number>): boolean {
      if (life === 'started') return false;
      if (life !== 'assigned') return true;
      return [...sought].every((of) => paused.has(of) || (next.get(of) ?? -1) >= (ends.get(of) ?? 0));
    },
  };
}
