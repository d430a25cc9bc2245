const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** Entries of a list, and each that has an umlaut once more as it is typed without one: `ärger`, `aerger`. */
export function withUmlautsSpeltOut(list: string): string {
  const entries = list.split(/[,\n]/).map((entry) => entry.trim());
  const spelt = entries
    .filter((entry) => /[äöü]/i.test(entry))
    .map((entry) => entry.replace(/[äöü]/gi, (letter) => SPELT_OUT[letter] ?? letter));
  return [...new Set([...entries.filter((entry) => entry !== ''), ...spelt])].join(', ');
}
