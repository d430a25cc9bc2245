import type { TestProject } from 'vitest/node';
import { javaConsoleConsumer, type ConsoleConsumer } from './console-consumer.ts';
import { dockerAnswers } from './docker.ts';
import { hasJavaAndMaven, kafkaClasspath } from './jars.ts';
import { startBroker, startRegistry } from './start.ts';

export interface SharedKafka {
  /** A real broker, as `host:port`; shared by all Kafka tests of a run: use names of your own. */
  readonly brokers: readonly string[];
  /** Of a real schema registry with the Confluent API. */
  readonly registryUrl: string;
  /** Of the Java client; undefined where there is no Java with Maven. */
  readonly classpath: string | undefined;
  /** A reader that is not ours; undefined where there is neither Docker nor Java with Maven. */
  readonly consoleConsumer: ConsoleConsumer | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly kafka: SharedKafka;
  }
}

/**
 * One broker and one registry for the Kafka tests of a run: those of KAFKA_BROKERS and KAFKA_REGISTRY_URL, or else in Docker, or
 * else by Java and Maven. Where there is nothing they are skipped, which CI does not accept.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.KAFKA_BROKERS;
  const registryUrl = process.env.KAFKA_REGISTRY_URL;
  const java = await hasJavaAndMaven();
  if (given !== undefined) {
    if (registryUrl === undefined) throw new Error('KAFKA_BROKERS is set: set KAFKA_REGISTRY_URL as well.');
    project.provide('kafka', {
      brokers: given.split(','),
      registryUrl,
      classpath: java ? await kafkaClasspath() : undefined,
      consoleConsumer: java ? await javaConsoleConsumer(given) : undefined,
    });
    return undefined;
  }
  if (!java && !(await dockerAnswers())) {
    const nothing =
      'No Kafka for the Kafka tests: set KAFKA_BROKERS, or install Docker, or Java 17 with Maven.';
    if (process.env.CI === 'true') throw new Error(nothing);
    process.stderr.write(`${nothing} They are skipped.\n`);
    // A name that no test has: what does not match is reported as skipped, and none of its hooks run.
    project.config.testNamePattern = /^\0$/;
    project.provide('kafka', {
      brokers: [],
      registryUrl: '',
      classpath: undefined,
      consoleConsumer: undefined,
    });
    return undefined;
  }
  const [broker, registry] = await Promise.all([startBroker(), startRegistry()]);
  project.provide('kafka', {
    brokers: broker.brokers,
    registryUrl: registry.url,
    classpath: broker.classpath ?? (java ? await kafkaClasspath() : undefined),
    consoleConsumer: await broker.consoleConsumer(),
  });
  return async () => {
    await Promise.all([broker.stop(), registry.stop()]);
  };
}
