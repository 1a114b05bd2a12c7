import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { circumstanceOf, datasetOf, placeId, placeOf } from '../core/test/fixture-dataset.ts';
import { allPage } from '../publish/pages/all-page.tsx';
import { isReferenced } from '../publish/pages/referenced.ts';
import { siteOf } from '../publish/test/fixture-site.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { Page } from './page.tsx';
import { describeMapPage, describePageOfAll } from './test/fixture-map-page.ts';

const EMPTY: BasemapPaths = {
  worldSize: 8192,
  land: '',
  named: '',
  hatched: '',
  origin: '',
  inner: '',
  borders: '',
  dashed: '',
};

const INVENTED = datasetOf(
  [
    { to: 'northland', people: 700 },
    { to: ['pearl', 'coral'], people: 30 },
    { from: 'westland', to: 'home', direction: 'repatriation' },
    { to: 'westland', direction: 'stock', people: 50 },
    { from: 'upland', via: ['ferry'], to: 'westland' },
    { to: 'abroad', people: 9 },
  ],
  [circumstanceOf('here', { places: [placeId('dune')] })],
);

const invented = renderToString(
  <Page
    evidence={evidenceIn(INVENTED)}
    basemaps={{ world: EMPTY, border: EMPTY }}
    credits={{
      note: 'Nothing here is real.',
      anchors: 'No point is anywhere.',
      credits: [{ text: 'Nobody', licence: 'CC0', address: 'https://nobody.example/' }],
    }}
  />,
);

describeMapPage('invented data', invented, INVENTED);
describePageOfAll('invented data', renderToString(<main>{allPage(siteOf(INVENTED)).body}</main>), INVENTED);

test('a place is on the page if a record speaks of it', () => {
  const evidence = evidenceIn(INVENTED);
  const referenced = INVENTED.places.filter((place) => isReferenced(place, evidence)).map((place) => place.id);
  for (const name of ['home', 'upland', 'ferry', 'abroad', 'coral', 'dune'] as const)
    expect(referenced).toContain(name);
  expect(isReferenced(placeOf('condor'), evidence)).toBe(false);
});
