import { connect } from 'node:net';

const METADATA = 3;
const METADATA_VERSION = 1;
const answerMs = 2_000;

/**
 * Whether the broker knows itself to be part of a cluster with that many brokers up: from then on it serves. A port that is open says less.
 */
export async function brokerAnswers(port: number, brokers = 1): Promise<boolean> {
  const reply = await ask(port, metadataRequest());
  // Size, correlation id, number of brokers.
  return reply !== undefined && reply.length >= 12 && reply.readInt32BE(8) >= brokers;
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

function metadataRequest(): Buffer {
  const request = Buffer.alloc(18);
  request.writeInt32BE(14, 0);
  request.writeInt16BE(METADATA, 4);
  request.writeInt16BE(METADATA_VERSION, 6);
  request.writeInt32BE(1, 8);
  // No client id, no topics.
  request.writeInt16BE(-1, 12);
  request.writeInt32BE(0, 14);
  return request;
}

function ask(port: number, request: Buffer): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let reply = Buffer.alloc(0);
    const end = (answer?: Buffer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(answerMs, () => end());
    socket.once('error', () => end());
    socket.once('close', () => end());
    socket.on('data', (chunk) => {
      reply = Buffer.concat([reply, chunk]);
      if (reply.length >= 4 && reply.length >= 4 + reply.readInt32BE(0)) end(reply);
    });
  });
}
