/** What error messages say about a store that cannot be used. */
export interface StoreMessages {
  /** What lies in the folder, e.g. `log`. */
  readonly name: string;
  /** What to do where it is damaged: whole sentences. */
  readonly remedy: string;
}

export function damagedFolder(dir: string, what: string, { name, remedy }: StoreMessages): string {
  return `The ${name} in ${dir} is damaged (${what}). ${remedy}`;
}
