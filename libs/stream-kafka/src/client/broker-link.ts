import { X509Certificate } from 'node:crypto';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Logger } from 'kafkajs';
import { Transient } from '#stream';
import type { KafkaAccess } from './broker-access.ts';
import { encodeRequest, requests, SaslAuthenticator, type ProtocolRequest } from './kafkajs-internals.ts';
import { responseReader } from './response-reader.ts';
import { saslOf } from './sasl.ts';

export interface BrokerAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * One connection to one broker, for one request at a time. It is never repaired: after the first failure every request fails, and
 * the caller opens another. (kafkajs's own connection is not used for fetching: it reconnects under its users, and a late event
 * of the old socket then ends what the new one does.)
 */
export interface BrokerLink {
  /** Throws Transient where the connection is lost or nothing came within the time; the link is then closed. */
  ask<Answer>(request: ProtocolRequest<Answer>): Promise<Answer>;
  /** The bytes of the answer, for those who read them themselves. They are the caller's. */
  askBytes(request: Pick<ProtocolRequest<unknown>, 'request'>): Promise<Buffer>;
  /** False: open another. The connection is lost, or the broker will soon want us to authenticate again. */
  isUsable(): boolean;
  /** What is being asked fails. */
  close(): void;
}

export interface LinkSettings {
  readonly access: KafkaAccess;
  readonly logger: Logger;
  readonly connectionTimeoutMs: number;
  readonly requestTimeoutMs: number;
}

const KEEP_ALIVE_MS = 60_000;
/** Of the time that the broker grants an authenticated connection, how much is used. */
const SESSION_USED = 0.8;
const READ_BYTES = 256 * 1024;

/** Connected, and authenticated where `access` says so. Throws Transient, or kafkajs's error where the broker refuses us. */
export async function openBrokerLink(address: BrokerAddress, settings: LinkSettings): Promise<BrokerLink> {
  const { access, requestTimeoutMs } = settings;
  const name = `${address.host}:${address.port}`;
  let failure: Transient | undefined;
  let waiting: { resolve(answer: Buffer): void; reject(error: Error): void } | undefined;
  let isAsking = false;
  let correlationId = 0;
  let expiresAt = Infinity;
  const opened = Promise.withResolvers<void>();

  const read = responseReader((answer) => {
    const asked = waiting;
    waiting = undefined;
    if (asked === undefined || answer.readInt32BE(0) !== correlationId) {
      fail('it answered what was not asked', undefined);
      return;
    }
    asked.resolve(answer.subarray(4));
  });

  function fail(what: string, cause: unknown): void {
    failure ??= new Transient(`Broker ${name}: ${what}.`, { cause });
    socket.destroy();
    const asked = waiting;
    waiting = undefined;
    opened.reject(failure);
    asked?.reject(failure);
  }

  const socket = createSocket(address, access, (bytes) => {
    try {
      read(bytes);
    } catch (error) {
      fail('it does not speak the protocol of Kafka', error);
    }
  });
  socket.once(access.tls === undefined ? 'connect' : 'secureConnect', opened.resolve);
  socket.on('error', (error) => fail(whyItFailed(error, access.tls?.cert), error));
  socket.on('close', () => fail('the connection was closed', undefined));

  async function askBytes({ request }: Pick<ProtocolRequest<unknown>, 'request'>): Promise<Buffer> {
    if (isAsking) throw new Error(`Broker ${name}: one request at a time.`);
    isAsking = true;
    let timer: NodeJS.Timeout | undefined;
    try {
      correlationId = (correlationId + 1) & 0x7fffffff;
      const { buffer } = await encodeRequest({ correlationId, clientId: access.clientId, request });
      if (failure !== undefined) throw failure;
      return await new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        timer = setTimeout(
          () => fail(`no answer to ${request.apiName} within ${requestTimeoutMs} ms`, undefined),
          requestTimeoutMs,
        );
        socket.write(buffer);
      });
    } finally {
      clearTimeout(timer);
      isAsking = false;
    }
  }

  const link: BrokerLink = {
    askBytes,
    async ask(request) {
      return request.response.parse(await request.response.decode(await askBytes(request)));
    },
    isUsable: () => failure === undefined && performance.now() < expiresAt,
    close: () => fail('the connection was closed by us', undefined),
  };

  async function authenticate(): Promise<void> {
    if (access.sasl === undefined) return;
    const { apiVersions } = await link.ask(requests.ApiVersions.protocol({ version: 2 })({}));
    const authenticator = new SaslAuthenticator(
      { ...address, sasl: saslOf(access.sasl), send: (request) => link.ask(request) },
      settings.logger,
      Object.fromEntries(apiVersions.map((version) => [version.apiKey, version])),
      true,
    );
    await authenticator.authenticate();
    const lifetimeMs = Number(authenticator.sessionLifetime);
    if (lifetimeMs > 0) expiresAt = performance.now() + lifetimeMs * SESSION_USED;
  }

  const timer = setTimeout(() => {
    fail(`no connection within ${settings.connectionTimeoutMs} ms`, undefined);
  }, settings.connectionTimeoutMs);
  try {
    await opened.promise;
    clearTimeout(timer);
    await authenticate();
    return link;
  } catch (error) {
    clearTimeout(timer);
    // A broker that goes down in the middle of it looks to the authenticator as if it refused us.
    const lost = failure;
    link.close();
    throw lost ?? error;
  }
}

/** In one line; brokers do not say that a certificate of ours has expired, only that they do not take it. */
function whyItFailed(error: Error, ownCertificate: string | undefined): string {
  const { reason, message } = error as Error & { readonly reason?: string };
  const what = reason ?? message;
  if (ownCertificate === undefined || !/alert/.test(what)) return what;
  const { validTo, validToDate } = new X509Certificate(ownCertificate);
  return validToDate.getTime() < Date.now() ? `${what}; our own certificate has expired on ${validTo}` : what;
}

function createSocket(address: BrokerAddress, access: KafkaAccess, read: (bytes: Buffer) => void): Socket {
  const keepAlive = { keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS, noDelay: true };
  if (access.tls !== undefined) {
    const servername = isIP(address.host) === 0 ? { servername: address.host } : {};
    return connectTls({ ...address, ...keepAlive, ...servername, ...access.tls }).on('data', read);
  }
  // All is read into one buffer that is used again, and copied from there to where it belongs: no garbage per packet.
  const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
  return connectPlain({
    ...address,
    ...keepAlive,
    onread: {
      buffer,
      callback: (length) => {
        read(buffer.subarray(0, length));
        return true;
      },
    },
  });
}
