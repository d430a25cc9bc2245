/** The agents of the sample: languages, hours of the sample's day, and how many conversations at a time. */
export interface Colleague {
  readonly agentId: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly skills: Readonly<Record<string, number>>;
  /** Hours of the day; `to` is when the last offer is taken. */
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  /** Shares of offers that are declined and missed; the rest is accepted. */
  readonly declines: number;
  readonly misses: number;
}

const colleague = (
  name: string,
  languages: readonly string[],
  [from, to]: readonly [number, number],
  skills: Readonly<Record<string, number>>,
  more: Partial<Colleague> = {},
): Colleague => ({
  agentId: `sample-${name.toLowerCase()}`,
  name,
  languages,
  skills,
  from,
  to,
  capacity: 2,
  declines: 0.05,
  misses: 0.02,
  ...more,
});

export const ROSTER: readonly Colleague[] = [
  colleague('Ana', ['en', 'es'], [8, 16], { orders: 8, returns: 6 }),
  colleague('Bruno', ['en', 'fr'], [8, 16], { cards: 7, loans: 5 }, { capacity: 3 }),
  colleague('Chidi', ['en'], [8, 17], { flights: 9, hotels: 6 }),
  colleague('Dora', ['en', 'es', 'fr'], [9, 18], { complaints: 9 }, { declines: 0.12 }),
  colleague('Emil', ['en'], [10, 19], { orders: 5, cards: 5 }, { misses: 0.08 }),
  colleague('Farah', ['en', 'fr'], [10, 20], { flights: 7, complaints: 6 }, { capacity: 3 }),
  colleague('Gus', ['en'], [11, 20], { orders: 6 }),
  colleague('Hana', ['en', 'es', 'fr'], [12, 20], { loans: 8, hotels: 5 }, { capacity: 3 }),
];
