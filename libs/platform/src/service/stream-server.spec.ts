import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { describe, expect, it } from 'vitest';
import { boxProcessor, put } from '#testing';
import { createMemoryRuntime } from '#stream-memory';
import { createWorker, Fenced, NotProvisioned, Transient, type Worker } from '#stream';
import { createHealth } from '../health.ts';
import { createLogger } from '../logger.ts';
import { createMetrics } from '../metrics/registry.ts';
import { ProbesModule } from '../probes.ts';
import { StreamServer, type OpenStream, type StreamServerOptions } from './stream-server.ts';

/** A server on the memory runtime; `seen` tells in which order what happened. */
function serving(given: Partial<StreamServerOptions> = {}, meets: () => void = () => undefined) {
  const seen: string[] = [];
  const lines: { level: string; msg: string }[] = [];
  const logger = createLogger({
    name: 'boxes',
    level: 'info',
    to: { write: (line) => lines.push(JSON.parse(line) as (typeof lines)[number]) },
  });
  const runtime = createMemoryRuntime({
    onStep: ({ act, at }) => act === 'commit' && at === 'before' && meets(),
  });
  const health = createHealth();
  const openStream = async (): Promise<OpenStream> => ({
    worker: noting(
      createWorker({
        processor: boxProcessor,
        journal: runtime.journal,
        clock: runtime.clock,
        source: runtime.source(boxProcessor.topics),
      }),
      seen,
    ),
    close: async () => void seen.push('clients closed'),
  });
  const server = new StreamServer({
    open: openStream,
    openBudgetMs: 60_000,
    turnMsMax: 1_000,
    stopTimeoutMs: 5_000,
    health,
    logger,
    ...given,
  });
  const statuses: string[] = [];
  server.status.subscribe((status) => statuses.push(status));
  const listening = (): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    server.listen((error) => (error === undefined ? resolve() : reject(error)));
    return promise;
  };
  return { server, statuses, listening, health, runtime, seen, lines, openStream };
}

function noting(worker: Worker, seen: string[]): Worker {
  return {
    ...worker,
    async stop() {
      await worker.stop();
      seen.push('worker stopped');
    },
  };
}

describe('a stream server', () => {
  it('opens the clients, runs the worker, and stops both in this order', async () => {
    const { server, statuses, listening, health, runtime, seen } = serving();
    expect(health.readiness()).toEqual({ ok: false, conditions: { worker: 'the clients are being opened' } });
    expect(() => server.unwrap()).toThrow(/not open/);
    await listening();
    runtime.log.append([put('a', 'e1', 3)]);
    await server.unwrap().whenIdle();
    expect(runtime.log.partition('box-events', 0)).toHaveLength(1);
    expect(health.readiness().ok).toBe(true);
    const ended = Promise.withResolvers<unknown>();
    server.on('ended', ended.resolve);
    await Promise.all([server.close(), server.close()]);
    expect(seen).toEqual(['worker stopped', 'clients closed']);
    expect(await ended.promise).toBeUndefined();
    expect(health.readiness().conditions).toEqual({ worker: 'stopping' });
    expect(statuses).toEqual(['opening', 'running', 'stopping', 'stopped']);
  });

  it('is a transport of a Nest microservice', async () => {
    const { server, health, seen, statuses } = serving();
    const app = await NestFactory.createMicroservice<MicroserviceOptions>(
      ProbesModule.forRoot({ health, metrics: createMetrics() }),
      { strategy: server, logger: false },
    );
    await app.listen();
    expect(app.unwrap<Worker>().status().ready).toBe(true);
    await app.close();
    expect(seen).toEqual(['worker stopped', 'clients closed']);
    expect(statuses.at(-1)).toBe('stopped');
  });
});

describe('while the log is away', () => {
  it('it is live and not ready, says so once, and goes on when the log is there', async () => {
    let attempts = 0;
    const inner = serving();
    const { listening, health, lines } = serving({
      open: async () => {
        attempts += 1;
        if (attempts < 4) throw new Transient(`no broker answers (${attempts})`);
        return inner.openStream();
      },
    });
    const listened = listening();
    await expect.poll(() => health.readiness().conditions['worker']).toMatch(/no broker answers/);
    expect(health.liveness().ok).toBe(true);
    await listened;
    expect(health.readiness().ok).toBe(true);
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('a worker that cannot start is closed with its clients, and another is tried', async () => {
    let attempts = 0;
    const inner = serving();
    const { listening } = serving({
      open: async () => {
        const stream = await inner.openStream();
        attempts += 1;
        if (attempts > 1) return stream;
        return {
          ...stream,
          worker: { ...stream.worker, start: () => Promise.reject(new Transient('gone')) },
        };
      },
    });
    await listening();
    expect(inner.seen).toEqual(['worker stopped', 'clients closed']);
  });

  it('it gives up when the budget is spent, with the reason', async () => {
    const { server, listening, statuses, health } = serving({
      openBudgetMs: 0,
      open: () => Promise.reject(new Transient('no broker answers')),
    });
    await expect(listening()).rejects.toThrow('no broker answers');
    expect(await server.ended).toBeInstanceOf(Transient);
    expect(statuses).toEqual(['opening', 'failed']);
    expect(health.readiness().ok).toBe(false);
  });

  it('it waits beyond the budget for what a person creates, and says each thing once', async () => {
    let attempts = 0;
    const inner = serving();
    const { listening, health, lines } = serving({
      openBudgetMs: 0,
      open: async () => {
        attempts += 1;
        if (attempts < 4) throw new NotProvisioned(attempts < 3 ? 'no topics yet' : 'no schemas yet');
        return inner.openStream();
      },
    });
    await listening();
    expect(health.readiness().ok).toBe(true);
    const warnings = lines.filter(({ level }) => level === 'warn') as unknown as { reason: string }[];
    expect(warnings.map(({ reason }) => reason)).toEqual(['no topics yet', 'no schemas yet']);
  });

  it('closing it is at once, and what opens later is closed', async () => {
    const opened = Promise.withResolvers<OpenStream>();
    const { server, listening, seen, openStream } = serving({ open: () => opened.promise });
    const listened = listening();
    await server.close();
    expect(await server.ended).toBeUndefined();
    opened.resolve(await openStream());
    await listened;
    expect(seen).toEqual(['worker stopped', 'clients closed']);
  });
});

describe('a fault without a remedy', () => {
  it('at the start is not tried again', async () => {
    const { server, listening } = serving({ open: () => Promise.reject(new TypeError('a bug')) });
    await expect(listening()).rejects.toThrow('a bug');
    expect(await server.ended).toBeInstanceOf(TypeError);
  });

  it('of the worker is what the server ends with', async () => {
    const { server, listening, statuses, runtime, health, seen } = serving({}, () => {
      throw new TypeError('a bug');
    });
    await listening();
    runtime.log.append([put('a', 'e1', 3)]);
    expect(await server.ended).toBeInstanceOf(TypeError);
    expect(health.readiness().conditions).toEqual({ worker: 'the worker has ended with an error' });
    await server.close();
    expect(seen).toEqual(['worker stopped', 'clients closed']);
    expect(statuses).toEqual(['opening', 'running', 'failed', 'stopping', 'stopped']);
  });

  it('is none where a task is fenced: the server goes on', async () => {
    const { server, listening, statuses, runtime } = serving({}, () => {
      throw new Fenced('somebody else owns it');
    });
    await listening();
    runtime.log.append([put('a', 'e1', 3)]);
    await expect.poll(() => server.unwrap().status().tasks[0]?.status).toBe('closed');
    expect(statuses.at(-1)).toBe('running');
    await server.close();
  });
});

it('closing ends at its deadline, whatever a client does', async () => {
  const inner = serving();
  const { server, listening, lines } = serving({
    stopTimeoutMs: 20,
    open: async () => ({ ...(await inner.openStream()), close: () => new Promise(() => undefined) }),
  });
  await listening();
  await server.close();
  expect(lines.at(-1)).toMatchObject({ level: 'error' });
});

it('it is not live once a turn takes too long', async () => {
  const hang = Promise.withResolvers<never>();
  const inner = serving();
  const stuck = { ...inner.runtime.journal, open: () => hang.promise };
  const { server, listening, health } = serving({
    turnMsMax: 20,
    open: async () => ({
      ...(await inner.openStream()),
      worker: createWorker({
        processor: boxProcessor,
        journal: stuck,
        clock: inner.runtime.clock,
        source: inner.runtime.source(boxProcessor.topics),
      }),
    }),
  });
  await listening();
  expect(health.liveness().ok).toBe(true);
  expect(health.readiness().conditions['worker']).toMatch(/^boxes\.0 is opening/);
  await expect
    .poll(() => health.liveness().conditions['worker'])
    .toMatch(/a turn has taken \d+ ms and more; 20 are allowed/);
  hang.reject(new Fenced('done'));
  await server.close();
});
