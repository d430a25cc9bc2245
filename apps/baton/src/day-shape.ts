/** How busy each hour of a day is, beside the others; from 08:00 on. Two peaks, the higher one before noon. */
const HOURLY_WEIGHT = [4, 7, 10, 12, 9, 7, 8, 10, 9, 7, 5, 3] as const;

export const OPENING_HOUR = 8;
export const OPEN_HOURS = HOURLY_WEIGHT.length;

const TOTAL = HOURLY_WEIGHT.reduce<number>((sum, weight) => sum + weight, 0);

/**
 * When the arrival that stands at `share` of all arrivals comes.
 * @param share 0 to 1
 * @returns 0 (opening) to 1 (closing); rises with `share`
 */
export function arrivalAt(share: number): number {
  let left = share * TOTAL;
  for (const [hour, weight] of HOURLY_WEIGHT.entries()) {
    if (left <= weight) return (hour + left / weight) / OPEN_HOURS;
    left -= weight;
  }
  return 1;
}
