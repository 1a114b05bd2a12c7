import { expect, test } from 'vitest';
import { asOfDay, asOfRelease } from '../../words/en/embed-state.ts';
import { textOf } from '../../words/format/pieces.ts';

const release = { id: '2026-11-21-3f9ac1d2', date: '2026-11-21', hash: '3f9ac1d2', draft: false };
const draft = { ...release, id: '2026-11-21-0badcafe-draft', draft: true };

test.each([
  [{ release, frozen: false }, 'As of 21 November 2026', ' · release 2026-11-21-3f9ac1d2'],
  [{ release, frozen: true }, 'Frozen at the release of 21 November 2026', ' · release 2026-11-21-3f9ac1d2'],
  [
    { release: draft, frozen: false },
    'Draft: data changed since the release of 21 November 2026',
    ' · 2026-11-21-0badcafe-draft',
  ],
  [
    { release: { ...draft, id: '0badcafe-draft', date: null }, frozen: false },
    'Draft: not released yet',
    ' · 0badcafe-draft',
  ],
])('an embed says which state of the data it shows: %j', (state, day, id) => {
  expect(asOfDay(state)).toBe(day);
  expect(textOf(asOfRelease(state))).toBe(day + id);
});
