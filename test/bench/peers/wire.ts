// Turns and escalations as bytes (Confluent wire format with fixed schema ids), and the kept record of a conversation.
import { readFileSync } from 'node:fs';
import avsc from 'avsc';
import type { Conversation, Escalation, Turn } from './job.ts';

const TURN_SCHEMA_ID = 1;
const ESCALATION_SCHEMA_ID = 2;
/** Byte 0, then the schema's id in four bytes, big endian. */
const WIRE_HEADER_BYTES = 5;

const schema = (name: string): avsc.Schema =>
  JSON.parse(readFileSync(new URL(`schemas/${name}.avsc`, import.meta.url), 'utf8')) as avsc.Schema;

const turnType = avsc.Type.forSchema(schema('turn'));
const escalationType = avsc.Type.forSchema(schema('escalation'));

export const encodeTurn = (turn: Turn): Buffer => encode(turnType, TURN_SCHEMA_ID, turn);
export const decodeTurn = (value: Buffer): Turn => decode(turnType, TURN_SCHEMA_ID, value) as Turn;
export const encodeEscalation = (escalation: Escalation): Buffer =>
  encode(escalationType, ESCALATION_SCHEMA_ID, escalation);

function encode(type: avsc.Type, id: number, record: unknown): Buffer {
  const body = type.toBuffer(record);
  const value = Buffer.allocUnsafe(WIRE_HEADER_BYTES + body.length);
  value.writeUInt8(0, 0);
  value.writeUInt32BE(id, 1);
  body.copy(value, WIRE_HEADER_BYTES);
  return value;
}

function decode(type: avsc.Type, id: number, value: Buffer): unknown {
  if (value[0] !== 0 || value.readUInt32BE(1) !== id) {
    throw new Error(`Not a record of schema ${id}: begins with ${value.toString('hex', 0, 5)}.`);
  }
  return (type.decode(value, WIRE_HEADER_BYTES) as { readonly value: unknown }).value;
}

/** A conversation as it is stored where it is stored: 21 bytes, big endian. */
const CONVERSATION_BYTES = 21;

const written = new Uint8Array(CONVERSATION_BYTES);
const writing = new DataView(written.buffer);

/** The same memory each time: a caller that keeps the bytes copies them. */
export function encodeConversation(conversation: Readonly<Conversation>): Uint8Array {
  writing.setInt32(0, conversation.turns);
  writing.setInt32(4, conversation.escalations);
  writing.setInt32(8, conversation.quietUntilTurn);
  writing.setUint8(12, conversation.lastWasLow ? 1 : 0);
  writing.setFloat64(13, conversation.lastTurnAt);
  return written;
}

export function decodeConversation(bytes: Uint8Array): Conversation {
  const view = new DataView(bytes.buffer, bytes.byteOffset, CONVERSATION_BYTES);
  return {
    turns: view.getInt32(0),
    escalations: view.getInt32(4),
    quietUntilTurn: view.getInt32(8),
    lastWasLow: view.getUint8(12) === 1,
    lastTurnAt: view.getFloat64(13),
  };
}
