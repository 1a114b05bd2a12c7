import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { OTHER_RECORDS } from '../../core/model/release.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { datasetWithHistory } from '../test/fixture-changes.ts';
import { changesJson, type PublishedChanges } from './changes-json.ts';

const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const list = (items: object) => ({ type: 'array', items });
const group = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The shape that `data/README.md` describes. */
const isPublished = new Ajv({ allowUnionTypes: true }).compile(
  group({
    atlas: text,
    licence: text,
    release: group({
      id: text,
      date: maybe,
      hash: { type: 'string', pattern: '^[0-9a-f]{8}$' },
      draft: { type: 'boolean' },
    }),
    releases: list(
      group({
        release: maybe,
        date: maybe,
        previous: maybe,
        added: count,
        corrected: count,
        withdrawn: count,
        others: list(group({ records: { enum: OTHER_RECORDS }, added: count, changed: count, removed: count })),
      }),
    ),
    changes: list(
      group({
        release: maybe,
        date: maybe,
        kind: { enum: ['added', 'corrected', 'withdrawn'] },
        claim: text,
        title: text,
        routes: list(text),
        fields: list(group({ field: text, name: text, from: text, to: text })),
        why: maybe,
        address: maybe,
      }),
    ),
  }),
);

function published(dataset: ReturnType<typeof datasetOf>): PublishedChanges {
  const read = JSON.parse(changesJson(dataset)) as PublishedChanges;
  expect(isPublished(read) ? [] : isPublished.errors).toEqual([]);
  return read;
}

test('the change log has its shape, with a history and before the first release', () => {
  const before = datasetOf([{ to: 'northland' }]);
  expect(published(before).changes).toEqual([]);
  expect(
    published({ ...before, release: { id: '0123abcd-draft', date: null, hash: '0123abcd', draft: true } }),
  ).toMatchObject({
    release: { date: null },
  });
  expect(published(datasetWithHistory()).changes).toHaveLength(6);
});

test('everything in the change log is what the dataset says, and what is still there has an address', () => {
  const dataset = datasetWithHistory('“R&D” <한국>');
  const { changes, releases } = published(dataset);
  expect(changes.map(({ address: _, ...change }) => change)).toEqual(dataset.changes);
  expect(releases).toEqual(dataset.releases);
  expect(changes.map(({ address }) => address)).toEqual([
    'https://atlas.example/claim/gazette/2/',
    null,
    'https://atlas.example/claim/gazette/1/',
    'https://atlas.example/claim/gazette/1/',
    'https://atlas.example/claim/gazette/1/',
    null,
  ]);
});
