import type { RegistryAccess } from '#stream-kafka';
import { defined } from '../defined.ts';
import { tokenOfFile } from '../oauth-token.ts';
import type { RegistrySettings } from './registry-settings.ts';

export function registryAccess(settings: RegistrySettings): RegistryAccess {
  const { registryUrl: url } = settings;
  const auth = authOf(settings);
  // Asked for at every new connection: files are followed.
  const tls = {
    get ca() {
      return settings.registryTlsCa;
    },
  };
  return { url, ...(settings.registryTlsCa === undefined ? {} : { tls }), ...defined({ auth }) };
}

function authOf(settings: RegistrySettings): RegistryAccess['auth'] {
  const { registryUsername: username, registryPassword: password = '' } = settings;
  const { registryToken: token, registryTokenFile: file } = settings;
  if (username !== undefined) return { kind: 'basic', username, password };
  if (file !== undefined) return { kind: 'bearer', token: tokenOfFile(file) };
  return token === undefined ? undefined : { kind: 'bearer', token: async () => token };
}
