import { expect, it } from 'vitest';
import { printedBy } from '../printed.fixture.ts';
import { placesOf, placesText } from './workspace-places.ts';

it('says which workspaces share a partition, as every client places their keys', async () => {
  const workspaces = ['acme', 'globex', 'initech', 'umbrella', 'acme'];
  const places = placesOf(workspaces, 3);
  expect(places.flatMap((place) => place.workspaces).toSorted()).toEqual([...new Set(workspaces)].toSorted());
  expect(placesText(placesOf(['acme', 'globex'], 1))).toBe('partition 0: acme, globex  share one task');
  const args = ['topics', 'place', ...workspaces, '--partitions', '3', '--json'];
  expect(JSON.parse(await printedBy(...args))).toEqual(places);
});
