import { runKafkaService } from '#kafka-service';
import { ARCHIVE, createArchive } from './archive.ts';
import { archiveState } from './archive-state.ts';
import { kafkaArchiveTopics, withUnitsOfDeciders } from './deciders-units.ts';
import { archiveSettings, storeOf } from './archive-settings.ts';

await runKafkaService({
  name: ARCHIVE,
  summary: 'writes every record of every topic to an archive, for when retention has removed it',
  port: 7074,
  own: archiveSettings,
  async open({ kafka, observer, timeouts, settings, metrics, logger }) {
    const { journal, clock } = kafka;
    const store = storeOf(settings);
    const state = archiveState(metrics, (why) => {
      if (why === null) logger.info({}, 'the archive takes objects');
      else logger.warn({ why }, 'records wait for the archive, and the log keeps them; retrying');
    });
    return {
      worker: createArchive({
        ...{ journal, clock, observer, store, state, topics: kafkaArchiveTopics },
        source: withUnitsOfDeciders(kafka.source(ARCHIVE, kafkaArchiveTopics)),
        settings: { ...timeouts, blockIntervalMs: settings.archiveIntervalMs },
      }),
      whyNotReady: state.whyBlocked,
    };
  },
});
