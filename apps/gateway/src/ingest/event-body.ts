import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { httpEventSchemas, type HttpEventKind } from '#contracts';
import { Problem, type ProblemDetail } from '../http/problem.ts';

export const EVENTS_PER_REQUEST_MAX = 1_000;
const DETAILS_MAX = 20;

export type EventBody = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * Checks the body of a posting against the schemas of its kind; either all events are valid, or nothing is appended.
 *
 * @throws Problem that names every wrong field (the first 20)
 */
export type EventBodyCheck = (body: unknown) => readonly EventBody[];

export function eventBodyCheck(kind: HttpEventKind): EventBodyCheck {
  const validators = validatorsOf(kind);
  return (body) => {
    if (body === undefined || typeof body !== 'object' || body === null) {
      throw new Problem(
        'unsupported-media-type',
        'Send one event or a list of events as JSON, with the header `Content-Type: application/json`.',
      );
    }
    if (!Array.isArray(body)) return wrong(problemsOf(body, '#', validators), [body as EventBody]);
    if (body.length === 0 || body.length > EVENTS_PER_REQUEST_MAX) {
      throw new Problem(
        'invalid-event',
        `A list holds 1 to ${EVENTS_PER_REQUEST_MAX} events; this one holds ${body.length}.`,
      );
    }
    const events: readonly unknown[] = body;
    return wrong(
      events.flatMap((event, index) => problemsOf(event, `#/${index}`, validators)),
      events as readonly EventBody[],
    );
  };
}

const compiled = new Map<HttpEventKind, ReadonlyMap<string, ValidateFunction>>();

/** Compiled once a process: the schemas are constants, and compiling takes a tenth of a second. */
function validatorsOf(kind: HttpEventKind): ReadonlyMap<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false, verbose: true });
  const found =
    compiled.get(kind) ??
    new Map(Object.entries(httpEventSchemas(kind)).map(([type, schema]) => [type, ajv.compile(schema)]));
  compiled.set(kind, found);
  return found;
}

function wrong(details: readonly ProblemDetail[], events: readonly EventBody[]): readonly EventBody[] {
  if (details.length === 0) return events;
  const [first] = details;
  const others = details.length > 1 ? ` And ${details.length - 1} more.` : '';
  throw new Problem('invalid-event', `${first?.pointer}: ${first?.detail}.${others} Nothing was written.`, {
    errors: details.slice(0, DETAILS_MAX),
  });
}

function problemsOf(
  event: unknown,
  pointer: string,
  validators: ReadonlyMap<string, ValidateFunction>,
): readonly ProblemDetail[] {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    return [{ pointer, detail: 'is not an event; send an object with a `type`' }];
  }
  const type: unknown = 'type' in event ? event.type : undefined;
  const validate = typeof type === 'string' ? validators.get(type) : undefined;
  if (validate === undefined) {
    const known = [...validators.keys()].join(', ');
    const detail = type === undefined ? 'is missing' : `${JSON.stringify(type)} is not known here`;
    return [{ pointer: `${pointer}/type`, detail: `${detail}; send one of ${known}` }];
  }
  if (validate(event)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => detailOf(error, pointer));
}

function detailOf(
  { keyword, instancePath, params, message, parentSchema }: ErrorObject,
  root: string,
): ProblemDetail {
  const pointer = `${root}${instancePath}`;
  const named = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
      return { pointer: `${pointer}/${String(named['missingProperty'])}`, detail: 'is missing; add it' };
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = named['additionalProperty'] ?? named['unevaluatedProperty'];
      return {
        pointer: `${pointer}/${String(name)}`,
        detail: 'is not a field of this event; remove it, /docs lists them',
      };
    }
    case 'enum':
      return {
        pointer,
        detail: `must be one of ${(named['allowedValues'] as readonly unknown[]).join(', ')}`,
      };
    case 'type':
      return { pointer, detail: `must be ${[named['type']].flat().join(' or ')}` };
    case 'pattern':
      return {
        pointer,
        detail: `is not of the right form. ${String(parentSchema?.['description'] ?? message)}`,
      };
    default:
      return { pointer, detail: message ?? 'is not valid' };
  }
}
