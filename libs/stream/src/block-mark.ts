import type { Instant } from '#kernel';
import { decodeEntity, encodeEntity } from './entity-codec.ts';
import { Corrupt } from './faults.ts';
import { checkFormat, FORMATS } from './formats.ts';
import {
  entityKey,
  type CommitUnit,
  type EntityKey,
  type JournalSession,
  type Position,
} from './ports/journal.ts';
import { offset, type Offset, type SourceId } from './records.ts';

/** The records `[from, to)` of one source partition, to be written as one. */
export interface Block {
  readonly source: SourceId;
  readonly from: Offset;
  readonly to: Offset;
}

const REMEDY = 'Restore the state of the sink from a copy; a local store is rebuilt from its changelog.';

/** A fixed block is an entity of the sink's task, `block/<source>`, for as long as it is not known to be written. */
const PREFIX = 'block/';
const utf8 = new TextEncoder();
const text = new TextDecoder();
const keyOf = (source: SourceId): EntityKey => entityKey(`${PREFIX}${source}`);

/** The unit that fixes blocks and moves nothing. */
export function fixBlocks(position: Position, blocks: readonly Block[]): CommitUnit {
  return unitOf({ ...position, unit: position.unit + 1 }, new Map(blocks.map(marked)), []);
}

/**
 * The unit that says that the blocks are written, and fixes those that follow them.
 * @param time of the latest record in those that are written
 */
export function releaseBlocks(
  position: Position,
  blocks: readonly Block[],
  time: Instant,
  following: readonly Block[],
): CommitUnit {
  const next = new Map(position.next);
  for (const { source, to } of blocks) next.set(source, to);
  return unitOf(
    { next, time, unit: position.unit + 1 },
    new Map([
      ...blocks.map(({ source }): [EntityKey, null] => [keyOf(source), null]),
      ...following.map(marked),
    ]),
    blocks.map(({ source, from, to }) => ({ kind: 'run', source, from, to })),
  );
}

/** Blocks that were fixed and not released: an earlier life of the task ended in between. Throws Corrupt. */
export function fixedBlocks(journal: Pick<JournalSession, 'scan'>): readonly Block[] {
  const blocks: Block[] = [];
  for (const [key, stored] of journal.scan(entityKey(PREFIX))) {
    const mark = text.decode(decodeEntity(key, stored).bytes);
    const [, format, from, to] = /^(\d+) (\d+)-(\d+)$/.exec(mark) ?? [];
    if (from === undefined || to === undefined)
      throw new Corrupt(`"${key}" holds "${mark}", which is not a block. ${REMEDY}`);
    checkFormat(Number(format), FORMATS.block, `The block ${key}`, REMEDY);
    blocks.push({
      source: key.slice(PREFIX.length) as SourceId,
      from: offset(Number(from)),
      to: offset(Number(to)),
    });
  }
  return blocks;
}

function marked({ source, from, to }: Block): [EntityKey, Uint8Array] {
  return [keyOf(source), encodeEntity({ due: null, bytes: utf8.encode(`${FORMATS.block} ${from}-${to}`) })];
}

function unitOf(
  position: Position,
  entities: CommitUnit['entities'],
  manifest: CommitUnit['manifest'],
): CommitUnit {
  return { position, entities, outputs: [], deadLetters: [], manifest, decidedBy: '' };
}
