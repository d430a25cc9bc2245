import type { Difference } from '#stream';

/** The first difference, in words. */
export interface Differs {
  readonly ok: false;
  readonly what: string;
  readonly where: string;
}

export function inWords(task: string, difference: Difference): Differs {
  switch (difference.kind) {
    case 'output':
      return {
        ok: false,
        what: `unit ${difference.unit} of ${task}, made of ${difference.cause}, does not give the record ${difference.where}`,
        where: difference.where,
      };
    case 'position':
      return {
        ok: false,
        what: `unit ${difference.unit} of ${task}, made of ${difference.cause}, ends at another position`,
        where: `${task}/${difference.unit}`,
      };
    case 'entity':
      return {
        ok: false,
        what: `${task} does not come to the stored state of ${difference.key}`,
        where: difference.key,
      };
  }
}
