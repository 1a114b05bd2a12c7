import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import type { ClaimId, RouteId } from '../../core/model/ids.ts';
import { datasetOf, placeId } from '../../core/test/fixture-dataset.ts';
import { pictureWords } from '../pictures/picture-words.ts';
import { CardTags, cardSubject } from './card-tags.tsx';

const evidence = evidenceIn(datasetOf([{ to: 'northland', people: 50 }]));
const ROUTE = { kind: 'route', id: 'dispatch-home-northland' as RouteId } as const;

test('a shared page is shown by its picture, with its size and its words', () => {
  const html = renderToString(<CardTags subject={ROUTE} evidence={evidence} />);
  const contents = new Map(
    [...html.matchAll(/<meta ([^>]*) content="([^"]+)"/g)].flatMap(([, names = '', content]) =>
      [...names.matchAll(/(?:property|name)="([^"]+)"/g)].map(([, name]) => [name, content]),
    ),
  );
  expect(Object.fromEntries(contents)).toEqual({
    'og:image': 'https://atlas.example/picture/dispatch-atlas-dispatch-home-northland-1200x630.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': pictureWords(ROUTE, evidence).alt,
    'twitter:card': 'summary_large_image',
    'twitter:image:alt': pictureWords(ROUTE, evidence).alt,
  });
});

test('a claim is shown by its route, and what has no picture of its own by the atlas', () => {
  expect(cardSubject({ kind: 'claim', id: 'gazette/1' as ClaimId }, evidence)).toEqual(ROUTE);
  expect(cardSubject(ROUTE, evidence)).toEqual(ROUTE);
  expect(cardSubject({ kind: 'place', id: placeId('dune') }, evidence)).toEqual({ kind: 'place', id: 'dune' });
  expect(cardSubject({ kind: 'method' }, evidence)).toEqual({ kind: 'atlas' });
  expect(cardSubject({ kind: 'claim', id: 'gazette/9' as ClaimId }, evidence)).toEqual({ kind: 'atlas' });
});
