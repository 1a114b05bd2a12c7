import type { Dataset } from '../../core/model/dataset.ts';
import type { ClaimId, RouteId } from '../../core/model/ids.ts';
import type { Change, ReleaseSummary } from '../../core/model/release.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';

/** An invented history of three releases and a draft. Only for tests. */
export const NORTHLAND = 'dispatch-home-northland' as RouteId;
export const GONE = 'dispatch-home-condor' as RouteId;

function change(release: string | null, kind: Change['kind'], claim: string, rest: Partial<Change>): Change {
  return {
    release,
    date: release?.slice(0, 10) ?? null,
    kind,
    claim: claim as ClaimId,
    title: 'From North Korea (province not stated) to Northland: 50, planned',
    routes: [NORTHLAND],
    fields: [],
    why: kind === 'added' ? null : 'It was misread.',
    ...rest,
  };
}

function summary(release: string | null, rest: Partial<ReleaseSummary>): ReleaseSummary {
  const date = release?.slice(0, 10) ?? null;
  return { release, date, previous: null, added: 0, corrected: 0, withdrawn: 0, others: [], ...rest };
}

const [FIRST, SECOND, THIRD] = ['2031-05-01-11111111', '2031-06-01-22222222', '2031-06-01-33333333'];

export function datasetWithHistory(words = 'completed', rest: Partial<Dataset> = {}): Dataset {
  const dataset = datasetOf([{ to: 'northland', people: 50 }, { to: 'dune' }]);
  const figure = { field: 'quantity', name: 'figure', from: words, to: `“${words}” & more` };
  return {
    ...dataset,
    changes: [
      change(null, 'added', 'gazette/2', { routes: ['dispatch-home-dune' as RouteId] }),
      change(THIRD, 'withdrawn', 'gazette/9', { routes: [GONE], why: words, title: words }),
      change(SECOND, 'corrected', 'gazette/1', { fields: [figure], why: words }),
      change(SECOND, 'corrected', 'gazette/1', { fields: [{ ...figure, field: 'status' }], routes: [NORTHLAND, GONE] }),
      change(FIRST, 'added', 'gazette/1', {}),
      change(FIRST, 'added', 'gazette/9', { routes: [GONE], title: words }),
    ],
    releases: [
      summary(null, { previous: THIRD, added: 1 }),
      summary(THIRD, { previous: SECOND, withdrawn: 1 }),
      summary(SECOND, {
        previous: FIRST,
        corrected: 1,
        others: [{ records: 'circumstances', added: 0, changed: 3, removed: 0 }],
      }),
      summary(FIRST, { added: 2 }),
    ],
    ...rest,
  };
}
