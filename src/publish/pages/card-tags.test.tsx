import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, RouteId } from '../../core/model/ids.ts';
import { datasetOf, placeId } from '../../core/test/fixture-dataset.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { CardTags, cardSubject } from './card-tags.tsx';

const evidence = evidenceIn(datasetOf([{ to: 'northland', people: 50 }]));
const ROUTE = { kind: 'route', id: 'dispatch-home-northland' as RouteId } as const;

test.each([
  [false, 'release/2032-05-01-0123abcd/'],
  [true, ''],
])('a shared page is shown by its picture, with its size and its words; draft: %s', (draft, kept) => {
  const { dataset } = evidence;
  const as = evidenceIn({ ...dataset, release: { ...dataset.release, draft } });
  const html = renderToString(<CardTags subject={ROUTE} evidence={as} />);
  const contents = new Map(
    [...html.matchAll(/<meta ([^>]*) content="([^"]+)"/g)].flatMap(([, names = '', content]) =>
      [...names.matchAll(/(?:property|name)="([^"]+)"/g)].map(([, name]) => [name, content]),
    ),
  );
  expect(Object.fromEntries(contents)).toEqual({
    'og:image': `https://atlas.example/${kept}picture/dispatch-atlas-dispatch-home-northland-1200x630.png`,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': pictureWords(ROUTE, as).alt,
    'twitter:card': 'summary_large_image',
    'twitter:image:alt': pictureWords(ROUTE, as).alt,
  });
});

test('a claim is shown by its route, and what has no picture of its own by the atlas', () => {
  expect(cardSubject({ kind: 'claim', id: 'gazette/1' as ClaimId }, evidence)).toEqual(ROUTE);
  expect(cardSubject(ROUTE, evidence)).toEqual(ROUTE);
  expect(cardSubject({ kind: 'place', id: placeId('dune') }, evidence)).toEqual({ kind: 'place', id: 'dune' });
  expect(cardSubject({ kind: 'method' }, evidence)).toEqual({ kind: 'atlas' });
  expect(cardSubject({ kind: 'claim', id: 'gazette/9' as ClaimId }, evidence)).toEqual({ kind: 'atlas' });
});
