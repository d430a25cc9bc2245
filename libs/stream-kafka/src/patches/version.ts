import { createRequire } from 'node:module';

/** The patches, and what we use of its internals, were written against this version, line by line. */
export const KAFKAJS_VERSION = '2.2.4';

/** Throws where another version of kafkajs is installed than the one that our code was written against. */
export function mustBeKnownKafkajs(installed: string = installedKafkajs()): void {
  if (installed === KAFKAJS_VERSION) return;
  throw new Error(
    `kafkajs ${installed} is installed, but libs/stream-kafka patches ${KAFKAJS_VERSION} and is correct on that version only. ` +
      `Install it (npm install --save-exact kafkajs@${KAFKAJS_VERSION}), or hold every file of libs/stream-kafka/src/patches against the new version.`,
  );
}

function installedKafkajs(): string {
  const { version } = createRequire(import.meta.url)('kafkajs/package.json') as { version: string };
  return version;
}
