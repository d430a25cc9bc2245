export { entryTree, type EntryTree } from './entry-tree.ts';
export { findEntry, isDrawnOut } from './find-entry.ts';
