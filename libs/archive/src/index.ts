export type { ArchiveStore } from './archive-store.ts';
export { folderStore } from './folder-store.ts';
export { archiveWriter, type ArchiveWriterOptions } from './archive-writer.ts';
export { openArchive, type ArchivedExtent, type ArchiveReader } from './archive-reader.ts';
export { DamagedArchive } from './damaged-archive.ts';
export { s3Store, type S3Access, type S3Keys } from './s3-store.ts';
export { webIdentityKeys, type WebIdentity } from './web-identity.ts';
