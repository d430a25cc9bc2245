/** Several sorted streams as one, by `rank`; at equal rank the earlier stream goes first. */
export async function* merged<T>(
  streams: readonly AsyncIterable<T>[],
  rank: (item: T) => number,
): AsyncIterable<T> {
  const heads: { readonly stream: AsyncIterator<T>; item: T }[] = [];
  for (const stream of streams.map((one) => one[Symbol.asyncIterator]())) {
    const first = await stream.next();
    if (first.done !== true) heads.push({ stream, item: first.value });
  }
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (rank(b.item) < rank(a.item) ? b : a));
    yield least.item;
    const next = await least.stream.next();
    if (next.done === true) heads.splice(heads.indexOf(least), 1);
    else least.item = next.value;
  }
}
