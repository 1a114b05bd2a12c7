import { expect, test } from 'vitest';
import { type EmbedIdentity, frozenElsewhere } from './embed-elsewhere.ts';

const OLD = '2026-11-21-9e060ffd';
const NEW = '2027-03-03-0badcafe';
const LIVE: EmbedIdentity = {
  id: 'route/dispatch-a-b',
  edition: 'live',
  release: NEW,
  releases: new Set([OLD, NEW]),
  up: '../../../',
};

test('a page that follows leads to the one that is frozen, with all else that was asked', () => {
  expect(frozenElsewhere(LIVE, OLD, `?theme=dark&release=${OLD}&lang=ko`)).toBe(
    `../../../release/${OLD}/embed/route/dispatch-a-b/?theme=dark&lang=ko`,
  );
  expect(frozenElsewhere({ ...LIVE, id: 'atlas', up: '../' }, NEW, `?release=${NEW}`)).toBe(`../release/${NEW}/embed/`);
});

test('a frozen page stays where it is asked for its own release, and leads on where for another', () => {
  const frozen: EmbedIdentity = { ...LIVE, edition: 'frozen', release: OLD, up: '../../../../../' };
  expect(frozenElsewhere(frozen, OLD, `?release=${OLD}`)).toBeNull();
  expect(frozenElsewhere(frozen, NEW, `?release=${NEW}`)).toBe(
    `../../../../../release/${NEW}/embed/route/dispatch-a-b/`,
  );
});

test('where no release is asked for, there is nowhere else to go', () => {
  expect(frozenElsewhere(LIVE, null, '?theme=dark')).toBeNull();
});
