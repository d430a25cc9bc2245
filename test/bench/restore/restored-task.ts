import type { KafkaLog } from '#stream-kafka';
import type { OutboundRecord, TaskId } from '#stream';

export const TASK: TaskId = { processor: 'restored', partition: 0 };

const nothing = (): void => {};
export const silent: KafkaLog = { debug: nothing, info: nothing, warn: console.error, error: console.error };

export function nobodysDeadLetters(): OutboundRecord {
  throw new Error('There are no dead letters here.');
}
