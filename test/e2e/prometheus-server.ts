import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stringify } from 'yaml';
import { freePorts } from '../../libs/testing/src/kafka/free-ports.ts';
import { prometheusProgram } from '../../tools/prometheus-tools.ts';

interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

interface RuleState {
  readonly name: string;
  readonly health: string;
  readonly lastError?: string;
  readonly state?: 'inactive' | 'pending' | 'firing';
}

/** A real Prometheus that scrapes one process every second and evaluates the rules of infra/prometheus. */
export interface PrometheusServer {
  /** The samples of an expression now. @throws Error with what Prometheus says of it */
  query(expr: string): Promise<readonly Sample[]>;
  rules(): Promise<readonly RuleState[]>;
  /** Labels of the exemplars of the last minutes. */
  exemplars(metric: string): Promise<readonly Readonly<Record<string, string>>[]>;
  stop(): Promise<void>;
}

const EXEMPLARS_S = 600;
const LOOK_MS = 200;

export async function startPrometheus(folder: string, target: string): Promise<PrometheusServer> {
  const [port = 0] = await freePorts(1);
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'prometheus.yaml');
  writeFileSync(
    config,
    stringify({
      global: { scrape_interval: '1s', evaluation_interval: '1s' },
      rule_files: [resolve('infra/prometheus/rules/*.yaml')],
      scrape_configs: [{ job_name: 'baton', static_configs: [{ targets: [new URL(target).host] }] }],
    }),
  );
  const child = spawn(
    prometheusProgram('prometheus'),
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--enable-feature=exemplar-storage',
      '--log.level=warn',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const ended = once(child, 'close').then(() => true as const);
  const url = `http://127.0.0.1:${port}`;
  const isReady = async (): Promise<boolean> =>
    (await fetch(`${url}/-/ready`).catch(() => undefined))?.ok === true;
  while (!(await isReady())) {
    if (await Promise.race([ended, pause(LOOK_MS, false)]))
      throw new Error(`Prometheus has ended: ${said.trim()}`);
  }

  async function ask<Data>(path: string, parameters: Readonly<Record<string, string>> = {}): Promise<Data> {
    const response = await fetch(`${url}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`);
    const answer = (await response.json()) as {
      readonly status: string;
      data: Data;
      readonly error?: string;
    };
    if (answer.status !== 'success') throw new Error(answer.error ?? answer.status);
    return answer.data;
  }

  return {
    async query(expr) {
      return (await ask<{ readonly result: readonly Sample[] }>('query', { query: expr })).result;
    },
    async rules() {
      const { groups } = await ask<{ readonly groups: readonly { readonly rules: readonly RuleState[] }[] }>(
        'rules',
      );
      return groups.flatMap(({ rules }) => rules);
    },
    async exemplars(metric) {
      const now = Date.now() / 1_000;
      const series = await ask<
        readonly { readonly exemplars: readonly { readonly labels: Readonly<Record<string, string>> }[] }[]
      >('query_exemplars', { query: metric, start: String(now - EXEMPLARS_S), end: String(now + 1) });
      return series.flatMap(({ exemplars }) => exemplars.map(({ labels }) => labels));
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
