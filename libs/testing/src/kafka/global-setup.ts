import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real broker, as `host:port`, and a real schema registry; shared by all Kafka tests of a run: use names of your own. */
    readonly kafka: { readonly brokers: readonly string[]; readonly registryUrl: string };
  }
}

export default function setup(project: TestProject): void {
  const brokers = process.env.KAFKA_BROKERS?.split(',');
  const registryUrl = process.env.KAFKA_REGISTRY_URL;
  if (brokers === undefined || registryUrl === undefined) {
    throw new Error('Set KAFKA_BROKERS and KAFKA_REGISTRY_URL.');
  }
  project.provide('kafka', { brokers, registryUrl });
}
