import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, RouteId } from '../model/ids.ts';
import type { ChangeSince, ChangesSince } from './changes-since.ts';
import { readChangesSince } from './read-changes-since.ts';
import { updateNoticeFor } from './update-notice.ts';

const OLD = '2026-11-21-9e060ffd';
const [FIRST, SECOND] = ['2027-03-03-0badcafe', '2027-06-01-0ddba11a'];
const RYANGGANG = 'dispatch-ryanggang-china' as RouteId;
const HERE = new Set<string>([RYANGGANG]);

function change(some: Partial<ChangeSince>): ChangeSince {
  return {
    release: FIRST,
    date: '2027-03-03',
    kind: 'corrected',
    claim: 'ryanggang-2026' as ClaimId,
    title: 'From Ryanggang to China: 30–40, planned',
    routes: [RYANGGANG],
    figure: { from: '30–40', to: '50' },
    why: 'The report was misread.',
    address: 'changes/#change-1',
    ...some,
  };
}

function changes(...changes: ChangeSince[]): ChangesSince {
  const latest = { release: changes[0]?.release ?? OLD, date: changes[0]?.date ?? '2026-11-21' };
  return { format: 'dispatch-atlas-since/1', release: OLD, latest, changes };
}

describe('what a frozen page says of newer releases', () => {
  test('names the release, the route and both figures, and where the change is told', () => {
    expect(updateNoticeFor(changes(change({})), HERE)).toEqual({
      sentence: 'A newer release (3 March 2027) changed a figure shown here: Ryanggang to China, from 30–40 to 50.',
      address: 'changes/#change-1',
      all: [{ words: 'Ryanggang to China, from 30–40 to 50', address: 'changes/#change-1' }],
    });
  });

  test('is nothing where nothing followed, other routes changed, or no figure did', () => {
    expect(updateNoticeFor(changes(), HERE)).toBeNull();
    expect(updateNoticeFor(changes(change({ routes: ['dispatch-a-b' as RouteId] })), HERE)).toBeNull();
    expect(updateNoticeFor(changes(change({ figure: null })), HERE)).toBeNull();
    expect(updateNoticeFor(changes(change({})), new Set())).toBeNull();
  });

  test('tells of a claim that was withdrawn, and of one that was added', () => {
    expect(updateNoticeFor(changes(change({ kind: 'withdrawn', figure: null })), HERE)?.sentence).toBe(
      'A newer release (3 March 2027) withdrew a claim shown here: Ryanggang to China: 30–40, planned (withdrawn).',
    );
    expect(updateNoticeFor(changes(change({ kind: 'added', figure: null, why: null })), HERE)?.sentence).toBe(
      'A newer release (3 March 2027) added a claim on a route shown here: Ryanggang to China: 30–40, planned (new).',
    );
  });

  test('tells of two changes, and counts the rest; all of them are listed', () => {
    const each = ['a', 'b', 'c', 'd'].map((claim, index) =>
      change({
        claim: claim as ClaimId,
        ...(index === 0 ? { release: SECOND, date: '2027-06-01' } : {}),
        figure: { from: '1', to: String(index + 2) },
      }),
    );
    const notice = updateNoticeFor(changes(...each), HERE);
    expect(notice?.sentence).toBe(
      'Newer releases (the last of 1 June 2027) changed what is shown here: Ryanggang to China, from 1 to 2; ' +
        'Ryanggang to China, from 1 to 3; and 2 more.',
    );
    expect(notice?.all).toHaveLength(4);
  });

  test('leads to all that a release did where several changes are of one, else to the change that is named first', () => {
    const [first, second] = ['a', 'b'].map((claim) =>
      change({ claim: claim as ClaimId, address: `changes/#${FIRST}.${claim}` }),
    ) as [ChangeSince, ChangeSince];
    const ofOne = updateNoticeFor(changes(first, second), HERE);
    expect(ofOne?.address).toBe(`changes/#release-${FIRST}`);
    const later = { ...first, release: SECOND, date: '2027-06-01', address: `changes/#${SECOND}.a` };
    const ofTwo = updateNoticeFor(changes(later, second), HERE);
    expect(ofTwo?.address).toBe(later.address);
    expect(ofTwo?.all.map(({ address }) => address)).toEqual([later.address, second.address]);
  });

  test('tells of a figure that changed twice once, from what is shown to what it is now', () => {
    const later = change({
      release: SECOND,
      date: '2027-06-01',
      figure: { from: '50', to: '70' },
      address: 'changes/#2',
    });
    expect(updateNoticeFor(changes(later, change({})), HERE)).toMatchObject({
      sentence: 'A newer release (1 June 2027) changed a figure shown here: Ryanggang to China, from 30–40 to 70.',
      address: 'changes/#2',
    });
    const back = change({ release: SECOND, date: '2027-06-01', figure: { from: '50', to: '30–40' } });
    expect(updateNoticeFor(changes(back, change({})), HERE)).toBeNull();
  });

  test('says nothing of a claim that came and went', () => {
    const added = change({ kind: 'added', figure: null });
    const withdrawn = change({ kind: 'withdrawn', figure: null, release: SECOND, date: '2027-06-01' });
    expect(updateNoticeFor(changes(withdrawn, added), HERE)).toBeNull();
  });
});

describe('the file that tells what became of the claims', () => {
  const file = changes(change({}), change({ kind: 'added', figure: null, why: null }));

  test('is read as it was written', () => {
    expect(readChangesSince(JSON.parse(JSON.stringify(file)), OLD)).toEqual(file);
  });

  test('may hold more than a page of today knows', () => {
    const grown = { ...file, more: 1, changes: file.changes.map((each) => ({ ...each, places: ['a'] })) };
    expect(readChangesSince(grown, OLD)).toEqual(file);
  });

  test('of another release or another format is none', () => {
    expect(readChangesSince(file, FIRST)).toBeNull();
    expect(readChangesSince({ ...file, format: 'dispatch-atlas-since/2' }, OLD)).toBeNull();
  });

  test('is left out entry by entry where it is not understood, and leads nowhere but below the site’s address', () => {
    for (const address of [
      'https://a.example/',
      '//a.example',
      '/x',
      '../x',
      'javascript:alert(1)',
      'changes/#a b',
      7,
    ]) {
      expect(
        readChangesSince({ ...file, changes: [{ ...file.changes[0], address }, file.changes[1]] }, OLD)?.changes,
      ).toEqual([file.changes[1]]);
    }
    for (const broken of [{ kind: 'moved' }, { date: 'soon' }, { routes: 'all' }, { title: 7 }]) {
      expect(readChangesSince({ ...file, changes: [{ ...file.changes[0], ...broken }] }, OLD)?.changes).toEqual([]);
    }
  });

  test('may be anything at all, and nothing throws', () => {
    const near = fc.record({
      format: fc.constantFrom('dispatch-atlas-since/1', 'x'),
      release: fc.constantFrom(OLD, 1),
      latest: fc.oneof(fc.anything(), fc.constant(file.latest)),
      changes: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.constantFrom(...file.changes)))),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        const read = readChangesSince(data, OLD);
        if (read) updateNoticeFor(read, HERE);
      }),
      { numRuns: 2000 },
    );
  });
});
