import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { csvOf } from '../../publish/data/csv.ts';
import { EmbedPage } from '../../publish/embed-pages/embed-page.tsx';
import { allPage } from '../../publish/pages/all-page.tsx';
import { routePage } from '../../publish/pages/route-page.tsx';
import { mapPage } from '../map-page.tsx';
import { openSite } from '../open-site.ts';
import { sourceAssets } from '../page-assets.ts';
import { filesInDevelopment } from '../written-files.ts';

vi.mock('../../publish/data/csv.ts', { spy: true });
vi.mock('../../publish/embed-pages/embed-page.tsx', { spy: true });
vi.mock('../../publish/pages/all-page.tsx', { spy: true });
vi.mock('../../publish/pages/route-page.tsx', { spy: true });

const dataset = datasetOf([
  { id: 'near', to: 'northland', people: 300 },
  { id: 'far', to: 'dune', people: 20 },
]);
const [route] = dataset.routes;
if (!route) throw new Error('There is no route.');

const MADE = { routes: routePage, all: allPage, embeds: EmbedPage, tables: csvOf };

/** How many of each were made since this was last asked. */
function made(): Readonly<Record<keyof typeof MADE, number>> {
  const counts = Object.entries(MADE).map(([name, make]) => [name, vi.mocked(make).mock.calls.length]);
  vi.clearAllMocks();
  return Object.fromEntries(counts) as Readonly<Record<keyof typeof MADE, number>>;
}

beforeEach(() => vi.clearAllMocks());

test('the development server makes what is asked for, and no page, table or embed that is not', async () => {
  const site = openSite(resolve(import.meta.dirname, '../../..'), { dataset, accounts: [] });
  const find = filesInDevelopment(site, sourceAssets());
  expect(mapPage('<!-- head --><!-- page -->', site, false)).toContain('id="map"');
  expect(find('nowhere.html')).toBeUndefined();
  expect(find('favicon.svg')).toBeUndefined();
  expect(made()).toEqual({ routes: 0, all: 0, embeds: 0, tables: 0 });
  expect(await find(`route/${route.id}/index.html`)?.write()).toContain(route.id);
  expect(made()).toEqual({ routes: 1, all: 0, embeds: 0, tables: 0 });
  expect(await find('data/claims.csv')?.write()).toContain('gazette/near');
  expect(made()).toEqual({ routes: 0, all: 0, embeds: 0, tables: 1 });
  // Once more: it is kept.
  await find('data/claims.csv')?.write();
  expect(made().tables).toBe(0);
  // To list embeds, the one of the whole atlas is weighed.
  expect(await find(`embed/route/${route.id}/index.html`)?.write()).toContain(route.id);
  expect(made()).toEqual({ routes: 0, all: 0, embeds: 2, tables: 0 });
});
