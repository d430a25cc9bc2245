import type { AttributeValue } from '#domain/vocabulary';
import { pick, type ConversationMapping } from './mapping.ts';

export interface ExportedTurn {
  /** `unheard`: the export has no text of it, only the gap that it left. */
  readonly by: 'customer' | 'assistant' | 'unheard';
  readonly text: string;
  readonly confidence: number | null;
  readonly intent: string | null;
}

export interface ExportedConversation {
  readonly id: string;
  readonly customerId: string | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly turns: readonly ExportedTurn[];
}

const UNHEARD: ExportedTurn = { by: 'unheard', text: '', confidence: null, intent: null };

/** @throws Error that names the field of the line that does not fit the mapping */
export function readConversation(line: unknown, mapping: ConversationMapping): ExportedConversation {
  const { conversation, turns } = mapping;
  const list = pick(line, turns.in);
  if (!Array.isArray(list)) throw new Error(`field "${turns.in}" is not a list of turns`);
  const customer = conversation.customer === undefined ? null : pick(line, conversation.customer);
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, at] of Object.entries(conversation.attributes)) {
    const value = pick(line, at);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      attributes[name] = value;
    }
  }
  return {
    id: requiredText(line, conversation.id),
    customerId: typeof customer === 'string' || typeof customer === 'number' ? String(customer) : null,
    attributes,
    turns: readTurns(list, turns),
  };
}

function readTurns(list: readonly unknown[], turns: ConversationMapping['turns']): readonly ExportedTurn[] {
  const read: ExportedTurn[] = [];
  let next = 0;
  list.forEach((raw, index) => {
    const at = `${turns.in}[${index}]`;
    if (turns.position !== undefined) {
      const position = pick(raw, turns.position);
      if (typeof position !== 'number' || !Number.isSafeInteger(position) || position < next) {
        throw new Error(`field "${at}.${turns.position}" is not a whole number that rises`);
      }
      if (position > next) read.push(UNHEARD);
      next = position + 1;
    }
    const text = pick(raw, turns.text);
    if (typeof text !== 'string') throw new Error(`field "${at}.${turns.text}" is not a text`);
    const by = speakerOf(raw, turns.speaker);
    if (by === undefined) return;
    read.push({
      by,
      text,
      confidence: by === 'assistant' ? optionalConfidence(raw, turns.confidence, at) : null,
      intent: by === 'assistant' ? optionalText(raw, turns.intent) : null,
    });
  });
  return read;
}

/** undefined: somebody else, such as an agent of the time; the pipeline finds its own. */
function speakerOf(
  raw: unknown,
  speaker: ConversationMapping['turns']['speaker'],
): 'customer' | 'assistant' | undefined {
  if (speaker === undefined) return 'customer';
  const value = String(pick(raw, speaker.field));
  if (speaker.customer.includes(value)) return 'customer';
  return speaker.assistant.includes(value) ? 'assistant' : undefined;
}

function requiredText(line: unknown, at: string): string {
  const value = pick(line, at);
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number') return String(value);
  throw new Error(`field "${at}" is missing or empty`);
}

function optionalText(raw: unknown, at: string | undefined): string | null {
  const value = at === undefined ? null : pick(raw, at);
  return typeof value === 'string' && value !== '' ? value : null;
}

function optionalConfidence(raw: unknown, at: string | undefined, turn: string): number | null {
  const value = at === undefined ? null : pick(raw, at);
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  throw new Error(`field "${turn}.${at}" is not a confidence from 0 to 1`);
}
