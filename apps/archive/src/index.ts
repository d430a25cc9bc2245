export { ARCHIVE, archiveTopics, createArchive } from './archive.ts';
export { kafkaArchiveTopics, withUnitsOfDeciders } from './deciders-units.ts';
export { archiveState, type ArchiveState } from './archive-state.ts';
export { ARCHIVE_INTERVAL_MS, archiveStoreOf } from './archive-settings.ts';
