import { openEmbedded } from '#stream-embedded';
import { recordSourceContract, SOURCE_PARTITIONS, SOURCE_TOPICS } from './record-source.contract.ts';
import { scratchFolder } from './scratch-folder.ts';

recordSourceContract('embedded', async () => {
  const folder = await scratchFolder();
  const embedded = await openEmbedded({
    dir: folder.dir,
    partitions: SOURCE_PARTITIONS,
    topics: SOURCE_TOPICS,
    encodeDeadLetter() {
      throw new Error('No task runs here.');
    },
  });
  return {
    appender: embedded.log,
    source: () => embedded.source(SOURCE_TOPICS),
    // Delivery follows the flush that `append` waits for, in the same turn.
    settled: async () => {},
    async close() {
      await embedded.close();
      await folder.remove();
    },
  };
});
