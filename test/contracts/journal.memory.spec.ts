import { createMemoryRuntime } from '#stream-memory';
import { CONTRACT_PARTITIONS, journalContract } from './journal.contract.ts';

journalContract('memory', async () => {
  const runtime = createMemoryRuntime({ partitions: CONTRACT_PARTITIONS });
  return {
    journal: runtime.journal,
    records: async (topic, partition) => runtime.log.partition(topic, partition),
    deadLetters: async () => runtime.journal.deadLetters().length,
    units: async (task) => runtime.journal.units(task),
    restart: async () => runtime.restart(),
    close: async () => {},
  };
});
