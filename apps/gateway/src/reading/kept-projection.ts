import type { Codec, DomainEvent } from '#contracts';
import { instant, laterOf, type Instant } from '#kernel';
import {
  openProjectionStore,
  type KeptValues,
  type LogExtent,
  type ProjectionSize,
  type ProjectionStore,
} from '#lmdb-store';
import type { Logger } from '#platform';
import { Corrupt, Transient, type Offset, type SourceId, type SourceRecord } from '#stream';
import { deadLetterList, type DeadLetterList } from '../dead-letters/dead-letter-list.ts';
import {
  isOver,
  projection,
  PROJECTION_FORMAT,
  type ConversationNow,
  type Projection,
} from '../projection/index.ts';
import { transcripts, type Transcripts } from '../transcript/transcripts.ts';

/** What else is folded from the same records into the same folder. */
export interface FurtherFold {
  /** Must be quick, and must not throw what is not of `values`. */
  hear(event: DomainEvent, record: SourceRecord): void;
  /** Whether what it keeps under this key is of no use any more. Asked now and then, of every value. */
  isOver?(key: string, value: object, now: Instant): boolean;
}

export interface FurtherFolding {
  /** Changes with every change of what is kept or of how it is folded. */
  readonly format: number;
  /** Called at the start, and again where all is folded anew. */
  begin(values: KeptValues): FurtherFold;
}

export interface KeptProjectionOptions {
  readonly dir: string;
  readonly codec: Codec;
  readonly logger: Logger;
  /** How long by log time what is over is kept. */
  readonly keepMs: number;
  readonly further: FurtherFolding | undefined;
  /** Writing failed. */
  readonly failed: (error: unknown) => void;
}

interface Shown {
  readonly projection: Projection;
  readonly deadLetters: DeadLetterList;
  readonly transcripts: Transcripts;
  readonly further: FurtherFold | undefined;
}

/** The projection in its folder; opened when the log can be asked what it holds. */
export interface KeptProjection {
  /** Throw Transient before `open`. */
  readonly projection: Projection;
  readonly deadLetters: DeadLetterList;
  readonly transcripts: Transcripts;
  /** Live; empty before `open`. */
  readonly position: ReadonlyMap<SourceId, Offset>;
  /** Continues, or begins anew where it was damaged or does not belong to this log. @returns whether it begins */
  open(extent: LogExtent): Promise<'begun' | 'continued'>;
  advance(source: SourceId, next: Offset): void;
  apply(event: DomainEvent, record: SourceRecord): void;
  /** To be called between two deliveries. @param swept how many values are looked at, whether they are still of use */
  relieve(swept: number): void;
  /** Undefined before `open`. */
  size(): ProjectionSize | undefined;
  /** From now on it is rebuilt by the next `open`. */
  markDamaged(): void;
  close(): Promise<void>;
}

const NOWHERE: ReadonlyMap<SourceId, Offset> = new Map();
/** Room for the format of a further fold. */
const FURTHER_FORMATS = 1_000;

export function keptProjection(options: KeptProjectionOptions): KeptProjection {
  const { dir, codec, logger, keepMs, further } = options;
  const format = PROJECTION_FORMAT * FURTHER_FORMATS + (further?.format ?? 0);
  let store: ProjectionStore | undefined;
  let shown: Shown | undefined;
  let isDamaged = false;
  let latest = instant(0);
  let opening: Promise<unknown> = Promise.resolve();

  function now(): Shown {
    if (shown === undefined) throw new Transient('There is nothing to show yet.');
    return shown;
  }

  const findConversation = (workspace: string, conversation: string): ConversationNow | undefined =>
    now().projection.conversation(workspace, conversation);

  async function open(extent: LogExtent): Promise<'begun' | 'continued'> {
    store ??= openProjectionStore({ dir, format, failed: options.failed });
    if (isDamaged) await store.clear();
    const why = await store.continueWith(extent);
    if (why !== undefined) logger.warn({ why, dir }, 'the projection is rebuilt from the log');
    if (why === undefined && !isDamaged && shown !== undefined) return 'continued';
    shown = {
      projection: projection(store),
      deadLetters: deadLetterList(codec, store),
      transcripts: transcripts(store),
      further: further?.begin(store),
    };
    isDamaged = false;
    return 'begun';
  }

  return {
    get projection() {
      return now().projection;
    },
    get deadLetters() {
      return now().deadLetters;
    },
    get transcripts() {
      return now().transcripts;
    },
    get position() {
      return store?.position ?? NOWHERE;
    },
    async open(extent) {
      const opened = open(extent);
      opening = opened.catch(() => undefined);
      try {
        return await opened;
      } catch (error) {
        if (error instanceof Corrupt) isDamaged = true;
        throw error;
      }
    },
    advance: (source, next) => store?.advance(source, next),
    apply(event, record) {
      latest = laterOf(latest, record.appendedAt);
      now().projection.apply(event, record.appendedAt);
      now().transcripts.hear(event, record);
      now().further?.hear(event, record);
    },
    relieve(swept) {
      store?.relieve();
      const before = instant(Math.max(0, latest - keepMs));
      store?.sweep(swept, (key, value) => {
        const isUseless =
          isOver(key, value, before) ||
          shown?.transcripts.isOver(key, latest, findConversation) === true ||
          shown?.further?.isOver?.(key, value, latest) === true;
        if (isUseless) shown?.projection.forget(key);
        if (isUseless) shown?.transcripts.forget(key);
        return isUseless;
      });
    },
    size: () => store?.size(),
    markDamaged() {
      isDamaged = true;
    },
    async close() {
      await opening;
      await store?.close();
    },
  };
}
