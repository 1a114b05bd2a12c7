import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { arcsOf } from '../../core/scene/arcs.ts';
import { CIRCUMSTANCES } from '../../publish/data/circumstances-table.ts';
import { CLAIMS } from '../../publish/data/claims-table.ts';
import { compile } from '../compile/compile.ts';
import { formatProblem } from '../compile/problem.ts';

/** Two invented articles, one of them Russian, of denials, searches, moves on, a correction and a territory in dispute. */
const ROOT = join(import.meta.dirname, 'fixtures/flats');
const { dataset, problems, warnings, coverage } = compile(ROOT, join(ROOT, 'texts'));
if (!dataset) throw new Error(problems.map(formatProblem).join('\n'));
const evidence = evidenceIn(dataset);
const arcs = arcsOf(evidence, 'largest');

function claimOf(id: string) {
  const claim = evidence.dataset.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

function rowOf(id: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(CLAIMS.columns.map(({ name, value }) => [name, value(claimOf(id), evidence)]));
}

test('they are sound beside their texts, and nothing is left to be looked at', () => {
  expect(problems).toEqual([]);
  expect(warnings).toEqual([]);
});

describe('a denial and a finding of none', () => {
  test.each([
    ['quayside-flats/china-denied', 'denies', ['quayside-flats/china']],
    ['mayak-otmeli/russia-denied', 'denies', ['mayak-otmeli/russia']],
    ['quayside-flats/shenyang-none', 'finds_none', []],
    ['mayak-otmeli/ussuriysk-none', 'finds_none', []],
  ])('%s: nothing is drawn of it, and its row says so', (id, stance, denies) => {
    expect(whyUndrawn(claimOf(id), evidence)).toBe('not_affirmed');
    expect(rowOf(id)).toMatchObject({ stance, denies, drawn: false, why_not_drawn: 'not_affirmed' });
  });

  test('a denial has the time of what it denies, and those who looked speak first', () => {
    expect(rowOf('quayside-flats/china-denied')).toMatchObject({ period: '2021', period_of: 'movement' });
    expect(rowOf('quayside-flats/shenyang-none')).toMatchObject({
      speaker: ['inspectors of the Chinese labor office', 'a spokesman of the Chinese labor office'],
    });
  });
});

test('a move on is drawn from abroad to abroad, either way', () => {
  for (const [route, id] of [
    ['transfer-russia-china', 'quayside-flats/china'],
    ['transfer-china-russia', 'mayak-otmeli/russia'],
  ]) {
    const [arc] = arcs.filter((each) => each.route === route);
    expect(arc).toMatchObject({ direction: 'transfer', status: 'completed', widthFrom: id });
  }
});

test('what its publisher has taken back keeps the day on which it was reported, and is not drawn', () => {
  expect(whyUndrawn(claimOf('quayside-flats/flats-withdrawn'), evidence)).toBe('replaced');
  expect(rowOf('quayside-flats/flats-withdrawn')).toMatchObject({
    period: '2026-05-11',
    period_of: 'report',
    why_not_drawn: 'replaced',
    quantity_low: 210,
  });
  expect(rowOf('quayside-flats/flats')).toMatchObject({ replaces: ['quayside-flats/flats-withdrawn'], drawn: true });
});

test('a territory in dispute lies in no country, and is found by the names that texts print', () => {
  const flats = evidence.dataset.places.find(({ id }) => id === 'quillon-flats');
  expect(flats).toMatchObject({ kind: 'territory', parent: null, iso: null, disputed: { administeredBy: 'russia' } });
  expect(flats?.spellings).toEqual(expect.arrayContaining(['Quillon District', 'Кильонские отмели']));
  expect(evidence.dataset.routes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['dispatch-north-pyongan-quillon-flats', 'dispatch-ryanggang-quillon-flats']),
  );
});

test('a word at one end of a range is small inside a phrase, and its phrase is as printed', () => {
  expect(rowOf('quayside-flats/russia')).toMatchObject({
    quantity_end_words: 'several thousand',
    quantity_high: 10_000,
    quantity_text: 'Several thousand to 10,000 North Korean workers',
  });
});

test('where there is no room to quote it, a denial is told: it names what it denies and has a column that says so', () => {
  const told = recordOf((record) =>
    record
      .replace(/ {2}- id: denial\n[\s\S]*?(?= {2}- id: search)/, '')
      .replace(/ {2}- id: china-denied\n[\s\S]*?(?= {2}- id: shenyang-none)/, '')
      .replace(
        'circumstances:\n',
        `circumstances:
  - id: china-denied
    topic: politics
    stance: denies
    text: The labour office of China says that nobody came from Russia in 2021.
    sentences: [9]
    claims: [china]
    speaker: [a spokesman of the Chinese labor office]
`,
      ),
  );
  const denial = told.dataset?.circumstances.find(({ id }) => id === 'quayside-flats/china-denied');
  if (!told.dataset || !denial) throw new Error(told.problems.map(formatProblem).join('\n'));
  expect(denial).toMatchObject({ stance: 'denies', claims: ['quayside-flats/china'] });
  const stance = CIRCUMSTANCES.columns.find(({ name }) => name === 'stance');
  expect(stance?.value(denial, evidenceIn(told.dataset))).toBe('denies');
  expect(quotedOf(told.coverage)).toBeLessThan(quotedOf(coverage));
});

function quotedOf(of: typeof coverage): number {
  return of.find(({ article }) => article === 'quayside-flats')?.wordsQuoted ?? Number.NaN;
}

/** The project with its English record changed. */
function recordOf(change: (record: string) => string) {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  cpSync(ROOT, root, { recursive: true });
  const path = join(root, 'data/articles/quayside-flats.yaml');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const seals = join(root, 'data/seals/quayside-flats.json');
  const sealed = JSON.parse(readFileSync(seals, 'utf8')) as { excerpts: Record<string, unknown> };
  delete sealed.excerpts['denial'];
  writeFileSync(seals, JSON.stringify(sealed));
  const compiled = compile(root, null);
  rmSync(root, { recursive: true });
  return compiled;
}
