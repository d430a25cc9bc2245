/** What is stored has a form that a newer version wrote. Thrown while restoring, with a message for a person; nothing is damaged. */
export class WrittenByNewer extends Error {
  override readonly name = 'WrittenByNewer';
}
