/** Ids of writer schemas, as a Confluent schema registry gives them. */
export interface SchemaIds {
  /** The id under which this Avro schema (JSON) is registered for the subject; registers it where it is not yet. */
  register(subject: string, schema: string): Promise<number>;
  /** The Avro schema (JSON) with this id; undefined where there is none. */
  schema(id: number): Promise<string | undefined>;
}
