import { dockerAnswers } from './docker.ts';
import { hasJavaAndMaven } from './jars.ts';
import { startJavaBroker } from './java-broker.ts';
import { startJavaRegistry } from './java-registry.ts';
import type { Broker, BrokerOptions, Registry, RegistryOptions } from './servers.ts';

/** Starts a broker of one's own on loopback, which ends with this process. Throws where there is neither Docker nor Java with Maven. */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  if (!(await dockerAnswers())) return startJavaBroker(options);
  // Loaded late: testcontainers is large, and of use with an engine only.
  return (await import('./docker-broker.ts')).startDockerBroker(options);
}

/** Starts a schema registry on loopback, which ends with this process. Throws where there is neither Docker nor Java with Maven. */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  if (!(await dockerAnswers())) return startJavaRegistry(options);
  return (await import('./docker-registry.ts')).startDockerRegistry(options);
}

/** Whether `startBroker` and `startRegistry` can do what they are there for. */
export async function canStartBroker(): Promise<boolean> {
  return (await dockerAnswers()) || hasJavaAndMaven();
}
