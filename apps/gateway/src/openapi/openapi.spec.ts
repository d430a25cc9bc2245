import { Validator } from '@seriousme/openapi-schema-validator';
import { RequestMethod, type Type } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NEWEST_LEVEL } from '#domain/feature-level';
import { ProbesController } from '#platform/probes';
import { startGateway, type Running } from '../../test/gateway-harness.ts';
import { GATEWAY_CONTROLLERS } from '../gateway.module.ts';

let running: Running;
const workers = ['trigger', 'routing'].map((processor) => ({
  ...{ processor, host: 'here' },
  featureLevel: NEWEST_LEVEL,
}));
beforeAll(async () => void (running = await startGateway({ workers })));
afterAll(() => running.close());

it('the document is valid OpenAPI 3.1', async () => {
  const { json } = await running.get('/docs-json');
  const { valid, errors } = await new Validator().validate({ ...json });
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(json['openapi']).toBe('3.1.0');
});

it('it holds every route that there is, and no other', async () => {
  const { paths } = (await running.get('/docs-json')).json as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.sort()).toEqual([...GATEWAY_CONTROLLERS, ProbesController].flatMap(routesOf).sort());
});

it('every example of a body works as it is', async () => {
  const { paths } = (await running.get('/docs-json')).json as { readonly paths: Documented };
  const sent = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { requestBody }]) => requestBody !== undefined)
      .flatMap(([method, { requestBody }]) =>
        Object.entries(requestBody?.content ?? {}).map(async ([type, { example, examples }]) => {
          const bodies = Object.values(examples ?? { only: { value: example } }).map(({ value }) => value);
          const address = path.replace(/\{(\w+)\}/g, (_, name: string) => VALUES[name] ?? name);
          const answers = await Promise.all(
            bodies.map((body) => running.send(method.toUpperCase(), address, body, { 'content-type': type })),
          );
          return answers.map(({ status }) => `${method} ${path} ${status}`);
        }),
      ),
  );
  const statuses = (await Promise.all(sent)).flat();
  expect(statuses.filter((line) => !/ 20[02]$/.test(line))).toEqual([]);
  expect(statuses.length).toBeGreaterThan(8);
});

type Documented = Readonly<
  Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content: Content } }>>>
>;
type Content = Readonly<
  Record<
    string,
    { readonly example?: unknown; readonly examples?: Readonly<Record<string, { value: unknown }>> }
  >
>;
const VALUES: Readonly<Record<string, string>> = { workspace: 'default', conversation: 'c1', agent: 'ana' };

/** As Nest's own decorators have noted them. */
function routesOf(controller: Type): readonly string[] {
  const prototype = controller.prototype as Readonly<Record<string, object>>;
  const prefix = Reflect.getMetadata('path', controller) as string;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method =
      handler === undefined
        ? undefined
        : (Reflect.getMetadata('method', handler) as RequestMethod | undefined);
    if (handler === undefined || method === undefined) return [];
    const path = `/${prefix}/${Reflect.getMetadata('path', handler) as string}`
      .replace(/\/+/g, '/')
      .replace(/(.)\/$/, '$1');
    return [`${RequestMethod[method]} ${path.replace(/:(\w+)/g, '{$1}')}`];
  });
}
