import { GenericContainer, Wait } from 'testcontainers';
import { freePorts } from './free-ports.ts';
import { REGISTRY_VERSION } from './jars.ts';
import type { Registry, RegistryOptions } from './servers.ts';

const API = '/apis/ccompat/v7';

/** A registry in a container, which testcontainers removes when this process is gone. */
export async function startDockerRegistry(options: RegistryOptions): Promise<Registry> {
  const [anyPort = 0] = await freePorts(1);
  const port = options.port ?? anyPort;
  const container = await new GenericContainer(`apicurio/apicurio-registry:${REGISTRY_VERSION}`)
    .withExposedPorts({ container: 8080, host: port })
    .withWaitStrategy(Wait.forHttp(`${API}/subjects`, 8080))
    .start();
  return {
    url: `http://127.0.0.1:${port}${API}`,
    async stop() {
      await container.stop();
    },
  };
}
