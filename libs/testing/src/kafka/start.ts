import { dockerAnswers } from './docker.ts';
import { startDockerBroker } from './docker-broker.ts';
import { startDockerRegistry } from './docker-registry.ts';
import { startJavaBroker } from './java-broker.ts';
import { startJavaRegistry } from './java-registry.ts';
import type { Broker, BrokerOptions, Registry, RegistryOptions } from './servers.ts';

/** Starts a broker of one's own on loopback, which ends with this process. Throws where there is neither Docker nor Java with Maven. */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  return (await dockerAnswers()) ? startDockerBroker(options) : startJavaBroker(options);
}

/** Starts a schema registry on loopback, which ends with this process. Throws where there is neither Docker nor Java with Maven. */
export async function startRegistry(options: RegistryOptions = {}): Promise<Registry> {
  return (await dockerAnswers()) ? startDockerRegistry(options) : startJavaRegistry(options);
}
