import { Corrupt } from '#stream';

/** An archive that is not what was written: an object is missing, damaged or one too many. */
export class DamagedArchive extends Corrupt {
  readonly remedy: string;

  constructor(place: string, what: string, remedy: string, options?: ErrorOptions) {
    super(`The archive ${place}: ${what}`, options);
    this.remedy = remedy;
  }
}
