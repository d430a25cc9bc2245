import { createMemoryRuntime } from '#stream-memory';
import { recordSourceContract, SOURCE_PARTITIONS, SOURCE_TOPICS } from './record-source.contract.ts';

recordSourceContract('memory', async () => {
  const runtime = createMemoryRuntime({ partitions: SOURCE_PARTITIONS });
  return {
    appender: runtime.appender,
    source: () => runtime.source(SOURCE_TOPICS),
    settled: async () => {},
    close: async () => {},
  };
});
