import { setTimeout as pause } from 'node:timers/promises';
import { baton } from '../../chaos/cluster.ts';
import { THIS_BUILD } from './release-build.ts';
import { ready, type Service, type ServiceSet } from './service-set.ts';

const ENDS_MS = 120_000;
const DECIDED_MS = 60_000;
const LOOK_MS = 200;

/** What an operator does and expects during an upgrade. What is otherwise is added to `problems`. */
export interface Operator {
  /** A policy is activated by the gateway, and a customer of that workspace is escalated under it. */
  escalates(workspace: string): Promise<void>;
  /** While an older worker runs. */
  mayNotFinalise(): Promise<void>;
  finalises(): Promise<void>;
  /** A worker of the release before must end by itself, having changed nothing; those of this build go on. */
  startsOld(service: Service, build: string): Promise<void>;
}

export function operatorOf(services: ServiceSet, problems: string[], say: (line: string) => void): Operator {
  const command = (...args: readonly string[]): Promise<string> =>
    baton(THIS_BUILD, ...args, '--url', services.gatewayUrl);
  // 503 says that nothing was written, and to send the same again.
  async function send(method: string, path: string, type: string, body: string): Promise<Response> {
    for (const until = performance.now() + DECIDED_MS; ; await pause(LOOK_MS)) {
      const headers = { 'content-type': type };
      const answer = await fetch(`${services.gatewayUrl}${path}`, { method, headers, body });
      if (answer.status !== 503 || performance.now() > until) return answer;
    }
  }

  return {
    async escalates(workspace) {
      const path = `/v1/workspaces/${workspace}`;
      const policy = 'triggers: { alwaysHuman: [] }\n';
      const put = await send('PUT', `${path}/policy`, 'application/yaml', policy);
      const activated = (await put.json()) as { readonly hash?: string };
      const { hash } = activated;
      if (hash === undefined)
        return void problems.push(`${workspace}: no policy, but ${JSON.stringify(activated)}`);
      const asks = JSON.stringify({ type: 'HumanRequested', control: 'button' });
      const conversation = `${path}/conversations/${workspace}`;
      const posted = await send('POST', `${conversation}/events`, 'application/json', asks);
      if (posted.status !== 202)
        return void problems.push(`${workspace}: not accepted, but ${posted.status}`);
      let answer = '';
      for (const until = performance.now() + DECIDED_MS; performance.now() < until; await pause(LOOK_MS)) {
        answer = await (await fetch(`${services.gatewayUrl}${conversation}/episodes/latest`)).text();
        if (answer.includes(hash)) return;
      }
      problems.push(`${workspace}: not escalated under policy ${hash}, but ${answer}`);
    },
    async mayNotFinalise() {
      const refused = await command('upgrade', 'finalize').then(
        () => undefined,
        (error: { readonly stderr?: string }) => error.stderr ?? '',
      );
      say(`         baton upgrade finalize: ${refused?.trim() ?? 'was done'}`);
      if (refused === undefined || !/Upgrade these first/.test(refused))
        problems.push('The upgrade could be finalised while older workers ran.');
    },
    async finalises() {
      for (const line of (await command('upgrade', 'status')).trim().split('\n')) say(`         ${line}`);
      say(`         ${(await command('upgrade', 'finalize')).trim()}`);
    },
    async startsOld(service, build) {
      const started = await services.add(service, `${service}-old`, build);
      const how = await Promise.race([started.ended, pause(ENDS_MS, 'still running')]);
      const [why] = started.said().match(/[^"]*(?:was written by format|newer version)[^"]*/) ?? [
        'no reason given',
      ];
      say(`         ${service} ended with ${how}: ${why}`);
      if (how === 'still running') {
        problems.push(`An old ${service} went on after the upgrade was finalised.`);
        started.child.kill('SIGTERM');
        await started.ended;
      } else if (!/newer version/.test(why)) problems.push(`An old ${service} ended: ${started.said()}`);
      for (const one of services.processes.values()) await ready(one);
    },
  };
}
