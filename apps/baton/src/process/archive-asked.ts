import type { ArchiveReader, ArchiveStore } from '#archive';

interface Asked {
  readonly archive?: string | undefined;
}

/** The store that `--archive` names, or none. @throws ConfigurationError */
export async function archiveAsked({ archive }: Asked): Promise<ArchiveStore | undefined> {
  if (archive === undefined) return undefined;
  // Loaded late: most commands have no archive.
  const { archiveStoreOf } = await import('#apps/archive');
  return archiveStoreOf({ archive });
}

/** The same, to be read. */
export async function archiveToRead(asked: Asked): Promise<ArchiveReader | undefined> {
  const store = await archiveAsked(asked);
  if (store === undefined) return undefined;
  const { openArchive } = await import('#archive');
  return openArchive(store);
}
