import { sourceId, offset } from '#stream';
import type { DeadLetter, OutboundRecord } from '#stream';
import { openEmbedded } from '#stream-embedded';
import { CONTRACT_PARTITIONS, CONTRACT_TOPICS, journalContract } from './journal.contract.ts';
import { scratchFolder } from './scratch-folder.ts';

const encodeDeadLetter = (letter: DeadLetter): OutboundRecord => ({
  topic: 'dead-letters.v1',
  key: letter.topic,
  value: letter.value,
  headers: { reason: letter.reason },
  partition: letter.partition,
});

journalContract('embedded', async () => {
  const folder = await scratchFolder();
  const open = () =>
    openEmbedded({
      dir: folder.dir,
      partitions: CONTRACT_PARTITIONS,
      topics: [...CONTRACT_TOPICS, 'dead-letters.v1'],
      encodeDeadLetter,
    });
  let embedded = await open();
  return {
    get journal() {
      return embedded.journal;
    },
    async records(topic, partition) {
      const source = sourceId(topic, partition);
      return [...embedded.log.read(source, offset(0), embedded.log.end(source))];
    },
    async deadLetters() {
      const ends = embedded.log.sources.filter((source) => source.startsWith('dead-letters.v1/'));
      return ends.reduce((sum, source) => sum + embedded.log.end(source), 0);
    },
    units: async (task) => [...embedded.units.units(task)],
    async restart() {
      await embedded.close();
      embedded = await open();
    },
    async close() {
      await embedded.close();
      await folder.remove();
    },
  };
});
