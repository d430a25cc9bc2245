/** A set of agents by their numbers in this index: what many agents have in common is counted 32 at a time. */
export interface AgentSet {
  /** One bit an agent. */
  words: Uint32Array;
}

const WORDS_MIN = 8;

export function agentSet(): AgentSet {
  return { words: new Uint32Array(WORDS_MIN) };
}

export function addTo(set: AgentSet, agent: number): void {
  const at = agent >>> 5;
  if (at >= set.words.length) {
    const grown = new Uint32Array(Math.max(at + 1, 2 * set.words.length));
    grown.set(set.words);
    set.words = grown;
  }
  set.words[at] = (set.words[at] ?? 0) | (1 << (agent & 31));
}

export function deleteFrom(set: AgentSet, agent: number): void {
  const at = agent >>> 5;
  if (at < set.words.length) set.words[at] = (set.words[at] ?? 0) & ~(1 << (agent & 31));
}

/** Agents who are in both sets and in none of the others. */
export function countCommon(a: AgentSet, b: AgentSet, ...without: readonly AgentSet[]): number {
  const length = Math.min(a.words.length, b.words.length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    let common = (a.words[at] ?? 0) & (b.words[at] ?? 0);
    if (common === 0) continue;
    for (const set of without) common &= ~(set.words[at] ?? 0);
    count += bitsIn(common);
  }
  return count;
}

/** Adds neighbours, then pairs, then nibbles, then bytes (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
