/** A set of small whole numbers, 32 to a word. */
export type Bits = Int32Array;

export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const bits = new Int32Array((size + 31) >> 5);
  for (const number of numbers) bits[number >> 5]! |= 1 << (number & 31);
  return bits;
}

export function has(bits: Bits, number: number): boolean {
  return (bits[number >> 5]! & (1 << (number & 31))) !== 0;
}
