import { expect, test } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { canonicalJson } from './data-hash.ts';
import { contentHash, releaseOf } from './release-of.ts';

const dataset = datasetOf([{ to: 'northland', people: 50 }, { to: 'dune' }]);

test('the hash of the data does not depend on the order of records or of keys', () => {
  const { release: _, changes: __, releases: ___, ...content } = dataset;
  const turned = JSON.parse(canonicalJson(content)) as typeof content;
  expect(contentHash({ ...turned, claims: turned.claims.toReversed(), places: turned.places.toReversed() })).toBe(
    contentHash(content),
  );
  expect(contentHash({ ...content, articles: content.articles.map((one) => ({ ...one, title: 'Other' })) })).not.toBe(
    contentHash(content),
  );
  expect(contentHash({ ...content, imprint: { ...content.imprint, name: 'Other' } })).not.toBe(contentHash(content));
});

test('what follows from the rest does not change the hash', () => {
  const { release: _, changes: __, releases: ___, ...content } = dataset;
  const [first, ...others] = content.excerpts;
  if (!first) throw new Error('no excerpt');
  const parted = { ...content, excerpts: [{ ...first, breaks: [3] }, ...others] };
  const claims = content.claims.map((claim) => ({ ...claim, replacedBy: [claim.id] }));
  expect(contentHash(parted)).toBe(contentHash(content));
  expect(contentHash({ ...content, claims })).toBe(contentHash(content));
  expect(contentHash({ ...content, excerpts: [{ ...first, paragraph: 9 }, ...others] })).not.toBe(contentHash(content));
});

test('data are a draft of the last release until they are released, and have no date before the first', () => {
  const { release: _, changes: __, releases: ___, ...content } = dataset;
  const hash = contentHash(content);
  expect(releaseOf(content, null)).toEqual({ id: `${hash}-draft`, date: null, hash, draft: true });
  expect(releaseOf(content, { date: '2031-05-01', hash: '00000000' })).toEqual({
    id: `2031-05-01-${hash}-draft`,
    date: '2031-05-01',
    hash,
    draft: true,
  });
  expect(releaseOf(content, { date: '2031-05-01', hash })).toEqual({
    id: `2031-05-01-${hash}`,
    date: '2031-05-01',
    hash,
    draft: false,
  });
});
