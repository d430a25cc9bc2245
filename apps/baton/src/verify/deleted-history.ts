import { countText } from '../reading/display-text.ts';

/** What a log no longer holds, and was not compared therefore. */
export interface DeletedHistory {
  /** Tasks that were repeated from the checkpoint after `unit` on. */
  readonly cut: readonly { readonly task: string; readonly unit: number }[];
  /** Tasks of which nothing could be repeated. */
  readonly nothingLeft?: readonly string[];
  /** Records of decisions that were deleted, of units that were repeated. */
  readonly deletedRecords?: number;
}

/** A line for each; none where the log holds everything. */
export function deletedLines({
  cut,
  nothingLeft = [],
  deletedRecords = 0,
}: DeletedHistory): readonly string[] {
  const lines = cut.map(
    ({ task, unit }) => `${task}: repeated from the checkpoint after unit ${unit}; what lies before was cut.`,
  );
  if (nothingLeft.length > 0)
    lines.push(
      `${nothingLeft.join(', ')}: nothing was compared. Retention has deleted what the units were made of, and there is no checkpoint since. ` +
        'Verify sooner, or keep units.v1 and the source topics longer (retention.ms).',
    );
  if (deletedRecords > 0)
    lines.push(
      `${countText(deletedRecords)} records of decisions were not compared: retention has deleted them from the output topics.`,
    );
  return lines;
}
