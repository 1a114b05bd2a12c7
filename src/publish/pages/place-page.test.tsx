import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ArticleId } from '../../core/model/ids.ts';
import { circumstanceOf, datasetOf, placeId, placeOf } from '../../core/test/fixture-dataset.ts';
import { PlaceSection } from '../../ui/place-section.tsx';
import { siteOf } from '../test/fixture-site.ts';
import { placePage } from './place-page.tsx';
import { isReferenced } from './referenced.ts';

const CITIES = {
  place: placeId('home'),
  text: 'cities such as the capital',
  inferred: null,
  examples: [placeId('capital')],
};
const EXAMPLE = { id: 'cities', article: 'courier', to: 'northland', rest: { origin: CITIES } } as const;
const ONLY = '. Named only as an example';

const place = placeOf('capital');
const html = (dataset: ReturnType<typeof datasetOf>) =>
  renderToString(<main>{placePage(place, siteOf(dataset)).body}</main>);

test('a place that is named only as an example has a page, with the claims and the articles that name it so', () => {
  const dataset = datasetOf([EXAMPLE, { to: 'westland' }]);
  expect(isReferenced(place, evidenceIn(dataset))).toBe(true);
  expect(isReferenced(place, evidenceIn(datasetOf([{ to: 'westland' }])))).toBe(false);
  const [, listed = ''] = html(dataset).split('Claims that name it only as an example');
  expect(listed).toContain('href="../../claim/courier/cities/"');
  const [claims = '', articles = ''] = listed.split('Articles that speak of it');
  expect(claims).not.toContain('gazette');
  expect(articles).toContain('href="../../article/courier/"');
  expect(articles).toContain(ONLY);
  expect(placePage(place, siteOf(dataset)).description).toMatch(
    /^0 routes and 0 claims touch .*; 1 claim names it only as an example\. 1 article speaks of it\./,
  );
});

test('the spellings by which texts are read stand on it', () => {
  const capital = {
    ...place,
    spellings: [place.names.en, 'Chief Town', 'Столица', 'Столице'],
  };
  const dataset = datasetOf([{ from: 'capital', to: 'westland' }]);
  const page = renderToString(
    <main>
      {
        placePage(
          capital,
          siteOf({ ...dataset, places: dataset.places.map((each) => (each.id === capital.id ? capital : each)) }),
        ).body
      }
    </main>,
  );
  expect(page).toContain('<dt>Also printed as</dt><dd>Chief Town; Столица; Столице</dd>');
  expect(html(dataset)).not.toContain('Also printed as');
});

test('an article that says more of the place is not said to name it only as an example', () => {
  const more = circumstanceOf('here', { article: 'courier' as ArticleId, places: [place.id] });
  expect(html(datasetOf([EXAMPLE], [more]))).not.toContain(ONLY);
  expect(html(datasetOf([{ from: 'capital', to: 'westland' }]))).not.toContain('only as an example');
});

test('the map’s page says how many claims name the place only as an example', () => {
  const section = (dataset: ReturnType<typeof datasetOf>) =>
    renderToString(<PlaceSection place={place} evidence={evidenceIn(dataset)} />);
  expect(section(datasetOf([EXAMPLE]))).toContain('1 claim names it only as an example');
  expect(section(datasetOf([{ from: 'capital', to: 'westland' }]))).not.toContain('only as an example');
});
