import { TOPICS } from '#contracts';
import { offset, sourceId, type Offset, type SourceId } from '#stream';
import { badParameter } from '../http/problem.ts';

/** The topics that streams show, each under a letter of its own in an event's id. */
const LETTERS = {
  c: TOPICS.conversationEvents,
  a: TOPICS.agentEvents,
  r: TOPICS.escalationRequests,
  e: TOPICS.escalationEvents,
} as const;

export const STREAM_TOPICS: readonly string[] = Object.values(LETTERS);

export type StreamPosition = ReadonlyMap<SourceId, Offset>;

/**
 * A position in the log as a stream's event id: for each topic its letter and the next offset of partition 0, 1, ..., such as
 * `c12.7-a3.0-r1.0-e9.4`. One id is enough to continue the stream on any replica without a gap.
 */
export function positionText(position: StreamPosition): string {
  return Object.entries(LETTERS)
    .map(([letter, topic]) => {
      const offsets: number[] = [];
      for (let next = position.get(sourceId(topic, 0)); next !== undefined;) {
        offsets.push(next);
        next = position.get(sourceId(topic, offsets.length));
      }
      return `${letter}${offsets.join('.')}`;
    })
    .join('-');
}

const SHAPE = /^c([\d.]*)-a([\d.]*)-r([\d.]*)-e([\d.]*)$/;

/** @throws Problem where the id is none of ours */
export function readPosition(text: string): Map<SourceId, Offset> {
  const lists = SHAPE.exec(text)?.slice(1);
  if (lists === undefined || text.length > POSITION_LENGTH_MAX) {
    throw badParameter(
      'Last-Event-ID',
      'is not an id of this stream; leave it out to begin now, then GET what is missing',
    );
  }
  const position = new Map<SourceId, Offset>();
  Object.values(LETTERS).forEach((topic, index) => {
    const offsets = (lists[index] ?? '').split('.').filter((part) => part !== '');
    offsets.forEach((next, partition) => position.set(sourceId(topic, partition), offset(Number(next))));
  });
  return position;
}

const POSITION_LENGTH_MAX = 8_192;

/** Those sources of a reader's position that streams show. */
export function streamPositionOf(position: StreamPosition): Map<SourceId, Offset> {
  return new Map(
    [...position].filter(([source]) => STREAM_TOPICS.some((topic) => source.startsWith(`${topic}/`))),
  );
}
