export { entryTree, type EntryTree } from './entry-tree.ts';
export { canBegin, findEntry, isDrawnOut } from './find-entry.ts';
