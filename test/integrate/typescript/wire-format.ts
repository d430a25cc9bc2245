import avsc from 'avsc';

const REGISTRY = process.env.REGISTRY_URL ?? 'http://localhost:8081';

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(`${REGISTRY}${path}`);
  if (!response.ok) throw new Error(`The registry answers ${response.status} to ${path}.`);
  return (await response.json()) as T;
}

/** Writes values of a record: byte 0, the id of the schema in 4 bytes, the Avro body. */
export async function writerOf(topic: string, record: string): Promise<(value: object) => Buffer> {
  const subject = encodeURIComponent(`${topic}-${record}`);
  const { id, schema } = await ask<{ id: number; schema: string }>(`/subjects/${subject}/versions/latest`);
  const type = avsc.Type.forSchema(JSON.parse(schema) as avsc.Schema);
  const prefix = Buffer.alloc(5);
  prefix.writeUInt32BE(id, 1);
  return (value) => Buffer.concat([prefix, type.toBuffer(value)]);
}

const types = new Map<number, Promise<avsc.Type>>();

/** Reads a value of any record, as its writer's schema has it. */
export async function read(value: Buffer): Promise<unknown> {
  const id = value.readUInt32BE(1);
  const type =
    types.get(id) ??
    ask<{ schema: string }>(`/schemas/ids/${id}`).then(({ schema }) =>
      avsc.Type.forSchema(JSON.parse(schema) as avsc.Schema),
    );
  types.set(id, type);
  return (await type).fromBuffer(value.subarray(5)) as unknown;
}
