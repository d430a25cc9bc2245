import type { Instant } from '#kernel';
import type { Manifest, ManifestStep } from './ports/journal.ts';
import { offset, type Offset, type SourceId } from './records.ts';

/** Notes what is applied, in order, as few steps as will do. */
export interface ManifestWriter {
  record(source: SourceId, at: Offset): void;
  clock(at: Instant): void;
  /** The steps since the last call. */
  take(): Manifest;
}

export function createManifestWriter(): ManifestWriter {
  let steps: ManifestStep[] = [];
  let source: SourceId | undefined;
  let from = offset(0);
  let to = offset(0);

  function endRun(): void {
    if (source !== undefined) steps.push({ kind: 'run', source, from, to });
    source = undefined;
  }

  return {
    record(of, at) {
      if (source !== of) {
        endRun();
        source = of;
        from = at;
      }
      to = offset(at + 1);
    },
    clock(at) {
      endRun();
      steps.push({ kind: 'clock', at });
    },
    take() {
      endRun();
      const taken = steps;
      steps = [];
      return taken;
    },
  };
}
