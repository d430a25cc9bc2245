/**
 * The process cannot keep its guarantees in this environment (topics that contradict ours, a newer schema, a taken port): no retry
 * helps, a person must change something. Its message says what, and can be printed as it is.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
