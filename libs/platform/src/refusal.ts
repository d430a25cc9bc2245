/**
 * What a process was pointed at is not such that it could keep its promises there (topics that contradict ours, a schema that is
 * newer): no retry helps, a person must change something. Its message says what, and is made to be printed as it is.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
