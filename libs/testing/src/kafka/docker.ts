import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where an engine listens, unless DOCKER_HOST says otherwise. Without any of these the question is not even asked. */
const SOCKETS = ['/var/run/docker.sock', join(homedir(), '.docker/run/docker.sock')];

let answer: Promise<boolean> | undefined;

/** Whether a Docker engine is at hand; asked once a process. */
export function dockerAnswers(): Promise<boolean> {
  answer ??= ask();
  return answer;
}

async function ask(): Promise<boolean> {
  if (process.env.DOCKER_HOST === undefined && !SOCKETS.some((socket) => existsSync(socket))) return false;
  try {
    const { getContainerRuntimeClient } = await import('testcontainers');
    await getContainerRuntimeClient();
    return true;
  } catch {
    return false;
  }
}
