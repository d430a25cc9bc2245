import { readFile } from 'node:fs/promises';
import { CommandError, EXIT, unavailable, usageError } from '../terminal/exit.ts';
import { findRunning, type RunningProcess } from './running-process.ts';

export interface GatewayClient {
  readonly url: string;
  /** @throws CommandError: 2 where the gateway refuses the request, 3 where it cannot be reached */
  call(method: 'GET' | 'POST' | 'PUT', path: string, body?: RequestBody): Promise<unknown>;
  /** The body as it comes. Throws as `call`. */
  open(path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response>;
}

interface RequestBody {
  readonly type: 'application/json' | 'application/yaml';
  readonly text: string;
}

interface Where {
  readonly dataDir: string;
  readonly url?: string;
  readonly apiKeyFile?: string;
}

/** Speaks to the process that `--url` names, or else to the one that runs on the data folder. */
export async function gatewayClient(where: Where): Promise<GatewayClient> {
  const url = where.url ?? (await mustRun(where.dataDir)).url;
  if (!URL.canParse(url)) throw usageError(`"${url}" is not an address`, 'write it as http://127.0.0.1:7070');
  const key = where.apiKeyFile === undefined ? undefined : (await readFile(where.apiKeyFile, 'utf8')).trim();
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, url), init);
    } catch (cause) {
      if (init.signal?.aborted === true) throw cause;
      throw unavailable(`${url} cannot be reached`, 'start it with `baton start`, or check --url', cause);
    }
    if (!response.ok) throw refusal(response.status, await response.text(), `${url}${path}`);
    return response;
  };

  return {
    url,
    async call(method, path, body) {
      const headers = { ...authorization, ...(body === undefined ? {} : { 'content-type': body.type }) };
      const response = await request(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: body.text }),
      });
      return JSON.parse(await response.text()) as unknown;
    },
    open: (path, headers, signal) => request(path, { headers: { ...authorization, ...headers }, signal }),
  };
}

/** @throws CommandError where no process runs on this folder */
async function mustRun(dataDir: string): Promise<RunningProcess> {
  const running = await findRunning(dataDir);
  if (running !== null) return running;
  throw unavailable(
    `Baton is not running on ${dataDir}`,
    'start one with `baton start`, name its folder with --data-dir, or its address with --url',
  );
}

interface ProblemDocument {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { pointer?: string; parameter?: string; detail?: string }[];
}

/** What a problem document (RFC 9457) tells whoever typed the command. */
function refusal(status: number, text: string, address: string): CommandError {
  const problem = parsed(text);
  const [first] = problem.errors ?? [];
  const what = problem.detail ?? problem.title ?? `the gateway answered ${status}`;
  const field = first?.pointer ?? first?.parameter ?? '';
  if (status === 401) {
    return new CommandError({
      what,
      where: address,
      remedy: 'name the file with the key: --api-key-file, or BATON_API_KEY_FILE in the environment',
      exitCode: EXIT.usage,
    });
  }
  if (status === 429 || status === 503) {
    return new CommandError({
      what,
      where: address,
      remedy: 'try again in a moment',
      exitCode: EXIT.unavailable,
    });
  }
  if (status >= 500) {
    return new CommandError({
      what,
      where: address,
      remedy: 'see what the process itself printed',
      exitCode: EXIT.bug,
    });
  }
  return new CommandError({
    what,
    where: field === '' ? address : field,
    remedy: `${address.split('/v1/')[0]}/docs describes every route and field`,
    exitCode: status === 404 ? EXIT.no : EXIT.usage,
  });
}

function parsed(text: string): ProblemDocument {
  try {
    return JSON.parse(text) as ProblemDocument;
  } catch {
    return {};
  }
}
